import type { Scope } from '../../model/address/filter.ts';
import { isCutByData, knownUntil, type Period } from '../../model/time/period.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';
import { dimension } from '../define/dimensions.ts';
import { people } from '../define/counted.ts';
import type { Counter } from './counter.ts';
import type { MeasureContext } from './measure.ts';
import { attendances, countBy } from './questions.ts';
import { keyAt } from './row.ts';

/** People of each partner month by month, over the months that the period and the data hold whole: the points of a trend, zeros included. */
export async function monthsOf(
  counter: Counter,
  by: 'partner' | 'city',
  scope: Scope,
  extent: Period | null,
  { programme }: MeasureContext,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const [tally = []] = await counter.count([countBy(scope, [by, 'month'], [people, attendances])]);
  const months = wholeMonths(scope.period, extent, dimension('month').domain(scope.period, programme) ?? []);
  const found = new Map<string, number[]>();
  for (const { keys, counts } of tally) {
    const [key] = keys;
    if (key === null || key === undefined || counts[1] === 0) continue;
    const own = found.get(key) ?? months.map(() => 0);
    const index = months.indexOf(keyAt(keys, 1));
    if (index >= 0) own[index] = counts[0] ?? 0;
    found.set(key, own);
  }
  return found;
}

/** The months of which every day is in the period and known. */
export function wholeMonths(period: Period, extent: Period | null, months: readonly string[]): readonly string[] {
  const until = knownUntil(period, extent);
  if (until === null || extent === null) return [];
  return months.filter((month) => {
    const days = periodOfKey('month', month);
    return (
      days !== null &&
      days.from >= period.from &&
      days.to <= until &&
      days.to > extent.from &&
      !isCutByData(days, extent)
    );
  });
}
