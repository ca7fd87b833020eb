import type { Milestone } from '../../model/figure/milestone.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Period } from '../../model/time/period.ts';
import { join, sql } from '../../sql/sql.ts';
import type { MeasureContext } from '../ask/measure.ts';
import type { Query } from '../ask/row.ts';
import { sharedTables, visits } from '../ask/scope.ts';

const STEPS = [10_000, 5000, 1000, 500, 100];
/** Milestones told at most. */
const TOLD = 3;

/**
 * The days when round numbers of people were reached, counting each person on the first day they came since the data begin: up to three, the greatest
 * last. None under a hundred people.
 */
export async function milestones(
  query: Query,
  scope: Scope,
  extent: Period,
  { programme }: MeasureContext,
): Promise<readonly Milestone[]> {
  const whole = { ...scope, period: { from: extent.from, to: scope.period.to } };
  const extras = { age: scope.age.length > 0, coached: false, helped: false };
  const arrivals = sql`arrival AS (
  SELECT person_id, min(day) AS first_day FROM ${visits(whole, programme, extras)}
  WHERE presence = 'attended' AND person_id IS NOT NULL GROUP BY person_id
)`;
  const rows = await query(sql`WITH ${join([...sharedTables(whole, programme, extras), arrivals], sql`,\n`)}
SELECT CAST(first_day AS VARCHAR) AS day, CAST(count(*) AS INTEGER) AS people FROM arrival GROUP BY first_day ORDER BY first_day`);
  const days = rows.map((row) => ({ day: String(row['day']), people: Number(row['people']) }));
  const total = days.reduce((sum, { people }) => sum + people, 0);
  const step = STEPS.find((each) => each <= total);
  if (step === undefined) return [];
  const found: Milestone[] = [];
  let reached = 0;
  for (const { day, people } of days) {
    const before = reached;
    reached += people;
    for (let next = (Math.floor(before / step) + 1) * step; next <= reached; next += step)
      found.push({ people: next, day, reached });
  }
  return found.slice(-TOLD);
}
