import { en as first } from './first/en.ts';
import { audience } from './en/audience.ts';
import { caveats } from './en/definitions/caveats.ts';
import { dictionary } from './en/definitions/dictionary.ts';
import { glossary } from './en/definitions/glossary.ts';
import { method } from './en/definitions/method.ts';
import { duel } from './en/compare/duel.ts';
import { deck } from './en/share/deck.ts';
import { speed } from './en/speed.ts';
import { accessible } from './en/accessible.ts';
import { answers } from './en/import/answers.ts';
import { columns } from './en/import/columns.ts';
import { refusals } from './en/import/refusals.ts';
import { sources } from './en/import/sources.ts';
import { warnings } from './en/import/warnings.ts';
import { territory } from './en/territory.ts';
import { kept } from './en/kept.ts';
import { embed } from './en/embed.ts';
import { palette } from './en/palette.ts';
import { partners } from './en/partners.ts';
import { proof } from './en/proof.ts';
import { outcomes } from './en/outcomes.ts';
import { pathway } from './en/pathway.ts';
import { press } from './en/press.ts';
import { query } from './en/query.ts';
import { sheet } from './en/sheet.ts';
import { publish } from './en/publish.ts';
import type { MessageId } from './fr.ts';

export const en = {
  ...first,
  ...answers,
  ...audience,
  ...caveats,
  ...dictionary,
  ...glossary,
  ...method,
  ...accessible,
  ...speed,
  ...deck,
  ...duel,
  ...columns,
  ...refusals,
  ...sources,
  ...warnings,
  ...territory,
  ...kept,
  ...embed,
  ...palette,
  ...partners,
  ...proof,
  ...outcomes,
  ...pathway,
  ...press,
  ...query,
  ...sheet,
  ...publish,
} satisfies Record<MessageId, string>;
