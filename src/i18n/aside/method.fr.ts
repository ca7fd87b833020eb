import { accessible } from '../fr/accessible.ts';
import { caveats } from '../fr/definitions/caveats.ts';
import { dictionary } from '../fr/definitions/dictionary.ts';
import { glossary } from '../fr/definitions/glossary.ts';
import { method } from '../fr/definitions/method.ts';
import { columns } from '../fr/import/columns.ts';
import { proof } from '../fr/proof.ts';
import { speed } from '../fr/speed.ts';

/** What the method page alone says. */
export const words = {
  ...accessible,
  ...caveats,
  ...columns,
  ...dictionary,
  ...glossary,
  ...method,
  ...proof,
  ...speed,
};
