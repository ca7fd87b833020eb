import { fr as first } from './first/fr.ts';
import { caveats } from './fr/definitions/caveats.ts';
import { glossary } from './fr/definitions/glossary.ts';
import { method } from './fr/definitions/method.ts';
import { speed } from './fr/speed.ts';
import { query } from './fr/query.ts';
import { publish } from './fr/publish.ts';

/** Every message, in the source language. */
export const fr = {
  ...first,
  ...caveats,
  ...glossary,
  ...method,
  ...speed,
  ...query,
  ...publish,
};

export type MessageId = keyof typeof fr;
