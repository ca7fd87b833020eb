import { en as first } from './first/en.ts';
import { caveats } from './en/definitions/caveats.ts';
import { glossary } from './en/definitions/glossary.ts';
import { method } from './en/definitions/method.ts';
import { speed } from './en/speed.ts';
import { query } from './en/query.ts';
import { publish } from './en/publish.ts';
import type { MessageId } from './fr.ts';

export const en = {
  ...first,
  ...caveats,
  ...glossary,
  ...method,
  ...speed,
  ...query,
  ...publish,
} satisfies Record<MessageId, string>;
