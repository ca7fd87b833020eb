import { answers } from './fr/import/answers.ts';
import { audience } from './fr/audience.ts';
import { caveats } from './fr/definitions/caveats.ts';
import { compare } from './fr/compare.ts';
import { formula } from './fr/definitions/formula.ts';
import { glossary } from './fr/definitions/glossary.ts';
import { indicators } from './fr/definitions/indicators.ts';
import { map } from './fr/map.ts';
import { method } from './fr/definitions/method.ts';
import { partners } from './fr/partners.ts';
import { pathway } from './fr/pathway.ts';
import { press } from './fr/press.ts';
import { publish } from './fr/publish.ts';
import { query } from './fr/query.ts';
import { reader } from './fr/reader.ts';
import { refusals } from './fr/import/refusals.ts';
import { columns } from './fr/import/columns.ts';
import { imports } from './fr/import/imports.ts';
import { reports } from './fr/import/reports.ts';
import { warnings } from './fr/import/warnings.ts';
import { review } from './fr/review.ts';
import { screen } from './fr/screen.ts';
import { share } from './fr/share.ts';
import { shelf } from './fr/shelf.ts';
import { targets } from './fr/targets.ts';
import { territory } from './fr/territory.ts';
import { trust } from './fr/trust.ts';
import { vocabulary } from './fr/vocabulary.ts';

/** Every message, in the source language. */
export const fr = {
  ...indicators,
  ...answers,
  ...audience,
  ...caveats,
  ...formula,
  ...glossary,
  ...method,
  ...vocabulary,
  ...screen,
  ...query,
  ...reader,
  ...refusals,
  ...columns,
  ...imports,
  ...reports,
  ...warnings,
  ...map,
  ...territory,
  ...compare,
  ...partners,
  ...pathway,
  ...press,
  ...publish,
  ...review,
  ...share,
  ...shelf,
  ...targets,
  ...trust,
};

export type MessageId = keyof typeof fr;
