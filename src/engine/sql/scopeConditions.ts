import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { ageBands } from '../../model/dataset/ageBand.ts';
import { constant, join, list, type Sql, sql } from '../../sql/sql.ts';

const and = sql` AND `;

/** Rows whose text column is one of the asked values; `unknown` asks for the rows without one. No condition for an empty list. */
function among(column: Sql, asked: readonly string[]): readonly Sql[] {
  if (asked.length === 0) return [];
  const stated = asked.filter((value) => value !== 'unknown');
  const conditions = [
    ...(stated.length > 0 ? [sql`CAST(${column} AS VARCHAR) IN (${list(stated)})`] : []),
    ...(asked.includes('unknown') ? [sql`${column} IS NULL`] : []),
  ];
  return [sql`(${join(conditions, sql` OR `)})`];
}

export function inPeriod({ period }: Scope): Sql {
  return sql`day >= CAST(${period.from} AS DATE) AND day < CAST(${period.to} AS DATE)`;
}

export function onSession(scope: Scope): readonly Sql[] {
  return [
    ...among(sql`city`, scope.cities),
    ...among(sql`department`, scope.departments),
    ...among(sql`theme`, scope.themes),
    ...among(sql`partner`, scope.partners),
    ...(scope.reserved === null ? [] : [sql`reserved IS NOT DISTINCT FROM ${scope.reserved}`]),
  ];
}

export function onPerson(scope: Scope): readonly Sql[] {
  return [
    ...among(sql`gender`, scope.gender),
    ...among(sql`occupation`, scope.occupation),
    ...among(sql`age`, scope.age),
  ];
}

export function where(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`` : sql`WHERE ${join(conditions, and)}`;
}

/** The key of the band that holds both bounds of an age in years; NULL when unknown or astride two bands. */
export function band(low: Sql, high: Sql, bounds: readonly number[]): Sql {
  const cases = ageBands(bounds).map(({ key, from, to }) =>
    to === null
      ? sql`WHEN ${low} >= ${constant(from)} THEN ${constant(key)}`
      : sql`WHEN ${low} >= ${constant(from)} AND ${high} < ${constant(to)} THEN ${constant(key)}`,
  );
  return sql`CASE ${join(cases, sql` `)} END`;
}

/**
 * Age at the first attendance in the period (else at the first registration): one band for a person, whatever the filter. Day and both bounds are one
 * number, least first, so that two ages told on one day give the lower, always.
 */
export function ageAt(table: Sql, scope: Scope, programme: Programme): Sql {
  const told = sql`CAST(date_diff('day', DATE '1970-01-01', day) AS BIGINT) * 65536 + age_low * 256 + coalesce(age_high, 255)`;
  return sql`${table} AS MATERIALIZED (
  SELECT person_id, ${band(sql`CAST(floor(told / 256) AS BIGINT) % 256`, sql`told % 256`, programme.ageBands)} AS age
  FROM (
    SELECT person_id, coalesce(min(${told}) FILTER (WHERE presence = 'attended'), min(${told})) AS told
    FROM visit
    WHERE ${inPeriod(scope)} AND person_id IS NOT NULL AND age_low IS NOT NULL
    GROUP BY person_id
  )
)`;
}

/** The inhabitants a rate is per: those of the asked cities or departments, else of the region. */
export function areaConditions(scope: Scope): Sql {
  return where([...among(sql`city`, scope.cities), ...among(sql`department`, scope.departments)]);
}
