import { ranks } from '../../model/figure/answers/ranks.ts';
import { hidesMore, type Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { type RankedRow, sortValue } from './rankedRows.ts';

/** The rank of each row by a column, the largest first; equal values share a rank, a row without a value has none, nor has any where one that is withheld may be before it. */
export function rankRows(rows: readonly RankedRow[], by: Released<Measured> | undefined): ReadonlyMap<string, number> {
  if (by === undefined || hidesMore(by)) return new Map();
  const found = ranks(rows.map(({ figures }) => sortValue(figures.get(by.indicator)) ?? null));
  return new Map(
    rows.flatMap(({ key }, index) => {
      const rank = found[index] ?? null;
      return rank === null ? [] : [[key, rank] as const];
    }),
  );
}
