import { indicators } from '../en/definitions/indicators.ts';
import { formula } from '../en/definitions/formula.ts';
import { vocabulary } from '../en/vocabulary.ts';
import { screen } from '../en/screen.ts';
import { reader } from '../en/reader.ts';
import { imports } from '../en/import/imports.ts';
import { reports } from '../en/import/reports.ts';
import { map } from '../en/map.ts';
import { compare } from '../en/compare/compare.ts';
import { offline } from '../en/offline.ts';
import { review } from '../en/review.ts';
import { share } from '../en/share/share.ts';
import { shelf } from '../en/shelf.ts';
import { targets } from '../en/targets.ts';
import { trust } from '../en/trust.ts';

/** What any page may say: fetched before the first one. */
export const en = {
  ...indicators,
  ...formula,
  ...vocabulary,
  ...screen,
  ...reader,
  ...imports,
  ...reports,
  ...map,
  ...compare,
  ...offline,
  ...review,
  ...share,
  ...shelf,
  ...targets,
  ...trust,
};
