import { accessible } from '../fr/accessible.ts';
import { caveats } from '../fr/definitions/caveats.ts';
import { glossary } from '../fr/definitions/glossary.ts';
import { method } from '../fr/definitions/method.ts';
import { proof } from '../fr/proof.ts';
import { speed } from '../fr/speed.ts';

/** What the method page alone says. */
export const words = { ...accessible, ...caveats, ...glossary, ...method, ...proof, ...speed };
