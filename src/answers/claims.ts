import { withinData } from '../metrics/ask/withinData.ts';
import type { Measured } from '../model/figure/figure.ts';
import { figuresByBase } from '../press/claims/judge/figuresFor.ts';
import type { Asked } from '../press/claims/judge/valueOf.ts';
import { datasetWords } from '../press/claims/marks/datasetWords.ts';
import { answering, pressOf } from './answering.ts';

/** The themes and partners that a text may name. */
export const claimWords = answering('claim words', async ({ counter, programme, known }) =>
  datasetWords(counter, known.extent, programme),
);

/** The figures that the claims of a text are held against, by base. */
export const claims = answering(
  'claims',
  async ({ counter, scope, programme, profile, known }, asked: readonly Asked[]) =>
    figuresByBase(counter, asked, {
      programme,
      profile: pressOf(profile),
      period: scope.period,
      extent: known.extent,
      shape: (each: Measured): Measured => withinData(each, known),
    }),
);
