import { glossary } from '../en/definitions/glossary.ts';
import { method } from '../en/definitions/method.ts';
import { speed } from '../en/speed.ts';

/** What the method page alone says. */
export const words = { ...glossary, ...method, ...speed };
