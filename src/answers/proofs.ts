import { definitionHistory } from '../metrics/define/definitionHistory.ts';
import { rowsBehind } from '../metrics/ask/rowsBehind.ts';
import { onlyInternal } from '../metrics/release/released.ts';
import { checkFigureLink } from '../metrics/review/checkFigureLink.ts';
import type { LinkedFigure } from '../model/address/figureLink.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import type { Proof } from '../model/figure/proof.ts';
import type { Released } from '../model/figure/released.ts';
import { answering } from './answering.ts';

/** The rows behind a figure. */
export const rows = answering('rows', async ({ counter, scope, profile }, of: IndicatorId) =>
  onlyInternal({ profile }, async () => rowsBehind(counter, of, scope)),
);

/** What a figure that a link carries is now. */
export const proof = answering<[LinkedFigure], Released<Proof>>('proof', async (ground, linked) =>
  checkFigureLink(linked, { ...ground, history: definitionHistory }),
);
