import type { IndicatorId } from '../../model/indicator.ts';
import { type RankedRow, sortValue } from './rankedRows.ts';

/** The rank of each row by an indicator, the largest first; equal values share a rank, a row without a value has none. */
export function rankRows(rows: readonly RankedRow[], indicator: IndicatorId | null): ReadonlyMap<string, number> {
  const valued = rows.flatMap(({ key, figures }) => {
    const value = indicator === null ? undefined : sortValue(figures.get(indicator));
    return value === undefined ? [] : [{ key, value }];
  });
  valued.sort((a, b) => b.value - a.value);
  const ranks = new Map<string, number>();
  let rank = 0;
  valued.forEach(({ key, value }, index) => {
    if (value !== valued[index - 1]?.value) rank = index + 1;
    ranks.set(key, rank);
  });
  return ranks;
}
