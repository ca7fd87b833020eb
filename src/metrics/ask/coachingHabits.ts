import type { Figure } from '../../model/figure/figure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { CoachingHabits } from '../../model/figure/pathway.ts';
import { join, sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import type { Query } from './row.ts';
import { events, sharedTables } from './scope.ts';

/** Attendances before coaching, appointments a person, and those missed; one statement. */
export async function coachingHabits(
  query: Query,
  scope: Scope,
  { programme }: MeasureContext,
): Promise<CoachingHabits> {
  const extras = { age: scope.age.length > 0, coached: false, helped: false };
  const appointments = sql`appointment AS MATERIALIZED (SELECT person_id, day, presence FROM ${events('coaching', scope, programme, extras)})`;
  const rows = await query(sql`WITH ${join([...sharedTables(scope, programme, extras), appointments], sql`,\n`)}
SELECT 'appointments' AS kind, CAST(times AS INTEGER) AS value, CAST(count(*) AS INTEGER) AS count
FROM (SELECT count(*) AS times FROM appointment WHERE presence = 'attended' AND person_id IS NOT NULL GROUP BY person_id) GROUP BY times
UNION ALL
SELECT 'before', CAST(times AS INTEGER), CAST(count(*) AS INTEGER) FROM (
  SELECT f.person_id, count(v.day) AS times
  FROM (SELECT person_id, min(day) AS day FROM coaching WHERE presence = 'attended' AND person_id IS NOT NULL GROUP BY person_id) f
  LEFT JOIN visit v ON v.person_id = f.person_id AND v.presence = 'attended' AND v.day < f.day
  WHERE f.person_id IN (SELECT person_id FROM appointment a WHERE a.presence = 'attended' AND a.day = f.day)
  GROUP BY f.person_id
) GROUP BY times
UNION ALL
SELECT 'presence ' || presence, NULL, CAST(count(*) AS INTEGER) FROM appointment GROUP BY presence`);
  const among = (kind: string, from: number, to: number): number =>
    rows
      .filter((row) => row['kind'] === kind && Number(row['value']) >= from && Number(row['value']) <= to)
      .reduce((sum, row) => sum + Number(row['count']), 0);
  const present = (state: string): number =>
    Number(rows.find((row) => row['kind'] === `presence ${state}`)?.['count'] ?? 0);
  const coached = among('appointments', 1, Infinity);
  const [attended, missed] = [present('attended'), present('no_show')];
  const identified = rows
    .filter((row) => row['kind'] === 'appointments')
    .reduce((sum, row) => sum + Number(row['value']) * Number(row['count']), 0);
  return {
    period: scope.period,
    before: {
      none: among('before', 0, 0),
      once: among('before', 1, 1),
      few: among('before', 2, 3),
      often: among('before', 4, Infinity),
    },
    appointments: {
      once: among('appointments', 1, 1),
      few: among('appointments', 2, 3),
      often: among('appointments', 4, Infinity),
    },
    perPerson: ratio(identified, coached),
    missed: ratio(missed, attended + missed),
  };
}

function ratio(numerator: number, denominator: number): Figure {
  if (denominator === 0) return { state: 'undefined' };
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}
