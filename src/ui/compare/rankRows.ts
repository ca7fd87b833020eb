import type { IndicatorId } from '../../model/figure/indicator.ts';
import { ranks } from '../../model/figure/answers/ranks.ts';
import { type RankedRow, sortValue } from './rankedRows.ts';

/** The rank of each row by an indicator, the largest first; equal values share a rank, a row without a value has none. */
export function rankRows(rows: readonly RankedRow[], indicator: IndicatorId | null): ReadonlyMap<string, number> {
  const found = ranks(
    rows.map(({ figures }) => (indicator === null ? null : (sortValue(figures.get(indicator)) ?? null))),
  );
  return new Map(
    rows.flatMap(({ key }, index) => {
      const rank = found[index] ?? null;
      return rank === null ? [] : [[key, rank] as const];
    }),
  );
}
