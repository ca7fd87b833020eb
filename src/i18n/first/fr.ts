import { indicators } from '../fr/definitions/indicators.ts';
import { formula } from '../fr/definitions/formula.ts';
import { vocabulary } from '../fr/vocabulary.ts';
import { screen } from '../fr/screen.ts';
import { reader } from '../fr/reader.ts';
import { imports } from '../fr/import/imports.ts';
import { reports } from '../fr/import/reports.ts';
import { map } from '../fr/map.ts';
import { compare } from '../fr/compare/compare.ts';
import { offline } from '../fr/offline.ts';
import { review } from '../fr/review.ts';
import { share } from '../fr/share/share.ts';
import { shelf } from '../fr/shelf.ts';
import { targets } from '../fr/targets.ts';
import { trust } from '../fr/trust.ts';

/** What any page may say, in the source language: fetched before the first one. */
export const fr = {
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
