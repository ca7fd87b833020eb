import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Duration } from '../../model/figure/survival.ts';
import { join, sql } from '../../sql/sql.ts';
import { entrantTables } from './entrants.ts';
import type { MeasureContext } from './measure.ts';
import type { Query } from './row.ts';

/** From first attendance to first appointment, and from there to first opportunity: days, for the people first seen in the scope. */
export interface TimeToNext {
  readonly coaching: readonly Duration[];
  readonly opportunity: readonly Duration[];
}

/** Durations in days by day; whoever is not there on the last day known is censored then. An opportunity before the first appointment ends nothing. */
export async function timeToNext(
  query: Query,
  scope: Scope,
  asOf: Day,
  { programme }: MeasureContext,
): Promise<TimeToNext> {
  const rows = await query(sql`WITH ${join(
    [
      ...entrantTables(scope, programme, null, asOf),
      sql`chance AS MATERIALIZED (
  SELECT person_id, min(o.day) AS day FROM coach JOIN opportunity o USING (person_id)
  WHERE o.day >= coach.day AND o.day < CAST(${asOf} AS DATE) GROUP BY person_id
)`,
      sql`span AS (
  SELECT 'coaching' AS stage, coalesce(coach.day, CAST(${asOf} AS DATE)) - first AS days, coach.day IS NOT NULL AS reached
  FROM entrant LEFT JOIN coach USING (person_id)
  UNION ALL
  SELECT 'opportunity', coalesce(chance.day, CAST(${asOf} AS DATE)) - coach.day, chance.day IS NOT NULL
  FROM coach LEFT JOIN chance USING (person_id)
)`,
    ],
    sql`,\n`,
  )}
SELECT stage, CAST(days AS INTEGER) AS day, CAST(count(*) FILTER (WHERE reached) AS INTEGER) AS events,
  CAST(count(*) FILTER (WHERE NOT reached) AS INTEGER) AS censored
FROM span GROUP BY stage, days ORDER BY stage, days`);
  const of = (stage: keyof TimeToNext): readonly Duration[] =>
    rows
      .filter((row) => row['stage'] === stage)
      .map(({ day, events, censored }) => ({ day: Number(day), events: Number(events), censored: Number(censored) }));
  return { coaching: of('coaching'), opportunity: of('opportunity') };
}
