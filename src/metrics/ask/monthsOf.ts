import type { Scope } from '../../model/address/filter.ts';
import { knownUntil, type Period } from '../../model/time/period.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';
import { sql } from '../../sql/sql.ts';
import { breakdown } from '../define/breakdowns.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { keyIn, type Query } from './row.ts';

/** People of each partner month by month, over the months that the period and the data hold whole: the points of a trend, zeros included. */
export async function monthsOf(
  query: Query,
  by: 'partner' | 'city',
  scope: Scope,
  extent: Period | null,
  { programme }: MeasureContext,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const months = wholeMonths(scope.period, extent, breakdown('month').domain(scope.period, programme) ?? []);
  const { key } = breakdown(by);
  const rows = await query(
    overAttended(
      scope,
      programme,
      [],
      sql`SELECT CAST(${key} AS VARCHAR) AS key, strftime(date_trunc('month', day), '%Y-%m') AS month, CAST(count(DISTINCT person_id) AS INTEGER) AS people
FROM attended WHERE ${key} IS NOT NULL GROUP BY ALL`,
    ),
  );
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const own = found.get(keyIn(row, 'key')) ?? months.map(() => 0);
    const index = months.indexOf(keyIn(row, 'month'));
    if (index >= 0) own[index] = Number(row['people']);
    found.set(keyIn(row, 'key'), own);
  }
  return found;
}

/** The months of which every day is in the period and known. */
export function wholeMonths(period: Period, extent: Period | null, months: readonly string[]): readonly string[] {
  const until = knownUntil(period, extent);
  if (until === null || extent === null) return [];
  return months.filter((month) => {
    const days = periodOfKey('month', month);
    return days !== null && days.from >= period.from && days.to <= until && days.to > extent.from;
  });
}
