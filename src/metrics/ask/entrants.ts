import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { type Sql, sql } from '../../sql/sql.ts';
import type { CohortBreakdown } from '../../model/figure/cohort.ts';
import { breakdown } from '../define/breakdowns.ts';
import { sharedTables, visits } from './scope.ts';

/**
 * Tables of the people first seen in the scope: `entrant` (person, first day), `member` (person, key of the breakdown of their first sessions; several
 * when they came to several on that day), `coach` (first attended appointment on or after the first day) and `early` (people with one before it).
 */
export function entrantTables(
  scope: Scope,
  programme: Programme,
  by: CohortBreakdown | null,
  asOf: Day,
): readonly Sql[] {
  const extras = { age: by === 'age' || scope.age.length > 0, coached: false, helped: false };
  const key = by === null ? sql`NULL` : breakdown(by).key;
  return [
    ...sharedTables(scope, programme, extras),
    sql`arrival AS MATERIALIZED (
  SELECT person_id, day, CAST(${key} AS VARCHAR) AS key FROM ${visits(scope, programme, extras)}
  WHERE presence = 'attended' AND first_visit AND person_id IS NOT NULL AND day < CAST(${asOf} AS DATE)
)`,
    sql`entrant AS MATERIALIZED (SELECT person_id, min(day) AS first FROM arrival GROUP BY person_id)`,
    sql`member AS MATERIALIZED (SELECT DISTINCT person_id, key FROM arrival)`,
    sql`met AS MATERIALIZED (
  SELECT person_id, day FROM coaching WHERE presence = 'attended' AND person_id IS NOT NULL AND day < CAST(${asOf} AS DATE)
)`,
    sql`coach AS MATERIALIZED (
  SELECT person_id, min(met.day) AS day FROM entrant JOIN met USING (person_id) WHERE met.day >= first GROUP BY person_id
)`,
    sql`early AS MATERIALIZED (SELECT DISTINCT person_id FROM entrant JOIN met USING (person_id) WHERE met.day < first)`,
  ];
}
