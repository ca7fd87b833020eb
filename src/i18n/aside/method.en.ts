import { accessible } from '../en/accessible.ts';
import { caveats } from '../en/definitions/caveats.ts';
import { dictionary } from '../en/definitions/dictionary.ts';
import { glossary } from '../en/definitions/glossary.ts';
import { method } from '../en/definitions/method.ts';
import { columns } from '../en/import/columns.ts';
import { proof } from '../en/proof.ts';
import { speed } from '../en/speed.ts';

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
