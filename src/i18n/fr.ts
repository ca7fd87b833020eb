import { fr as first } from './first/fr.ts';
import { audience } from './fr/audience.ts';
import { caveats } from './fr/definitions/caveats.ts';
import { dictionary } from './fr/definitions/dictionary.ts';
import { glossary } from './fr/definitions/glossary.ts';
import { method } from './fr/definitions/method.ts';
import { duel } from './fr/compare/duel.ts';
import { deck } from './fr/share/deck.ts';
import { speed } from './fr/speed.ts';
import { accessible } from './fr/accessible.ts';
import { answers } from './fr/import/answers.ts';
import { columns } from './fr/import/columns.ts';
import { refusals } from './fr/import/refusals.ts';
import { sources } from './fr/import/sources.ts';
import { warnings } from './fr/import/warnings.ts';
import { territory } from './fr/territory.ts';
import { kept } from './fr/kept.ts';
import { embed } from './fr/embed.ts';
import { palette } from './fr/palette.ts';
import { partners } from './fr/partners.ts';
import { proof } from './fr/proof.ts';
import { outcomes } from './fr/outcomes.ts';
import { pathway } from './fr/pathway.ts';
import { press } from './fr/press.ts';
import { query } from './fr/query.ts';
import { sheet } from './fr/sheet.ts';
import { publish } from './fr/publish.ts';

/** Every message, in the source language. */
export const fr = {
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
};

export type MessageId = keyof typeof fr;
