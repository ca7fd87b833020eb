import type { Coming } from '../../model/figure/coming.ts';
import type { Scope } from '../../model/address/filter.ts';
import { sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import type { Query } from './row.ts';

/** First-time and returning people, and who comes to reserved sessions only. */
export async function coming(query: Query, scope: Scope, { programme }: MeasureContext): Promise<Coming> {
  const [row] = await query(
    overAttended(
      scope,
      programme,
      [],
      sql`SELECT CAST(count(*) AS INTEGER) AS people,
  CAST(count(*) FILTER (WHERE fresh) AS INTEGER) AS fresh,
  CAST(count(*) FILTER (WHERE kept AND open) AS INTEGER) AS both,
  CAST(count(*) FILTER (WHERE kept AND NOT open AND NOT unstated) AS INTEGER) AS only_kept,
  CAST(count(*) FILTER (WHERE open AND NOT kept AND NOT unstated) AS INTEGER) AS never_kept
FROM (
  SELECT bool_or(first_visit) AS fresh, coalesce(bool_or(reserved), false) AS kept, coalesce(bool_or(NOT reserved), false) AS open,
    bool_or(reserved IS NULL) AS unstated
  FROM attended WHERE person_id IS NOT NULL GROUP BY person_id
)`,
    ),
  );
  const count = (column: string): number => Number(row?.[column] ?? 0);
  const [people, fresh] = [count('people'), count('fresh')];
  const [only, never, both] = [count('only_kept'), count('never_kept'), count('both')];
  return {
    period: scope.period,
    people,
    first: { fresh, returning: people - fresh },
    reserved: { only, never, both, unknown: people - only - never - both },
  };
}
