import type { IndicatorId } from '../../model/indicator.ts';
import { type CityRow, sortValue } from './cityRows.ts';

/** The rank of each city by an indicator, the largest first; equal values share a rank, a city without a value has none. */
export function rankRows(rows: readonly CityRow[], indicator: IndicatorId | null): ReadonlyMap<string, number> {
  const valued = rows.flatMap(({ code, figures }) => {
    const value = indicator === null ? undefined : sortValue(figures.get(indicator));
    return value === undefined ? [] : [{ code, value }];
  });
  valued.sort((a, b) => b.value - a.value);
  const ranks = new Map<string, number>();
  let rank = 0;
  valued.forEach(({ code, value }, index) => {
    if (value !== valued[index - 1]?.value) rank = index + 1;
    ranks.set(code, rank);
  });
  return ranks;
}
