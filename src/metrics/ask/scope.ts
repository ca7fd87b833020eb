import { ageBands } from '../../model/dataset/ageBand.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { constant, join, list, name, type Sql, sql } from '../../sql/sql.ts';

const and = sql` AND `;

/** Rows whose text column is one of the asked values; `unknown` asks for the rows without one. No condition for an empty list. */
export function among(column: Sql, asked: readonly string[]): readonly Sql[] {
  if (asked.length === 0) return [];
  const stated = asked.filter((value) => value !== 'unknown');
  const conditions = [
    ...(stated.length > 0 ? [sql`CAST(${column} AS VARCHAR) IN (${list(stated)})`] : []),
    ...(asked.includes('unknown') ? [sql`${column} IS NULL`] : []),
  ];
  return [sql`(${join(conditions, sql` OR `)})`];
}

function inPeriod({ period }: Scope): Sql {
  return sql`day >= CAST(${period.from} AS DATE) AND day < CAST(${period.to} AS DATE)`;
}

function onSession(scope: Scope): readonly Sql[] {
  return [
    ...among(sql`city`, scope.cities),
    ...among(sql`department`, scope.departments),
    ...among(sql`theme`, scope.themes),
    ...among(sql`partner`, scope.partners),
    ...(scope.reserved === null ? [] : [sql`reserved IS NOT DISTINCT FROM ${scope.reserved}`]),
  ];
}

function onPerson(scope: Scope): readonly Sql[] {
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
function band(low: Sql, high: Sql, bounds: readonly number[]): Sql {
  const cases = ageBands(bounds).map(({ key, from, to }) =>
    to === null
      ? sql`WHEN ${low} >= ${constant(from)} THEN ${constant(key)}`
      : sql`WHEN ${low} >= ${constant(from)} AND ${high} < ${constant(to)} THEN ${constant(key)}`,
  );
  return sql`CASE ${join(cases, sql` `)} END`;
}

/** Age at the first attendance in the period (else at the first registration): one band for a person, whatever the filter. */
function ageAt(scope: Scope, programme: Programme): Sql {
  const attended = sql`FILTER (WHERE presence = 'attended')`;
  return sql`age_at AS MATERIALIZED (
  SELECT person_id, ${band(sql`low`, sql`high`, programme.ageBands)} AS age
  FROM (
    SELECT person_id,
      coalesce(arg_min(age_low, day) ${attended}, arg_min(age_low, day)) AS low,
      coalesce(arg_min(age_high, day) ${attended}, arg_min(age_high, day)) AS high
    FROM visit
    WHERE ${inPeriod(scope)} AND person_id IS NOT NULL AND age_low IS NOT NULL
    GROUP BY person_id
  )
)`;
}

function distinctPeople(alias: string, source: Sql, scope: Scope): Sql {
  return sql`${name(alias)} AS MATERIALIZED (
  SELECT DISTINCT person_id FROM ${source} ${where([inPeriod(scope), sql`person_id IS NOT NULL`])}
)`;
}

/** What a query of a fact reads beyond the columns stored with it. */
export interface Extras {
  readonly age: boolean;
  readonly coached: boolean;
  readonly helped: boolean;
}

/** The tables that queries of facts share: computed once for a statement. */
export function sharedTables(scope: Scope, programme: Programme, needs: Extras): readonly Sql[] {
  return [
    ...(needs.age ? [ageAt(scope, programme)] : []),
    ...(needs.coached
      ? [distinctPeople('coached', sql`(SELECT * FROM coaching WHERE presence = 'attended')`, scope)]
      : []),
    ...(needs.helped ? [distinctPeople('helped', sql`opportunity`, scope)] : []),
  ];
}

const ageJoin = sql` LEFT JOIN age_at USING (person_id)`;
const coachedJoin = sql` LEFT JOIN (SELECT person_id, true AS is_coached FROM coached) USING (person_id)`;

/** Registrations in scope. `reserved`, `gender` and the like are columns of `visit`; `hub` and the extras are computed. */
export function visits(scope: Scope, programme: Programme, extras: Extras): Sql {
  const age = extras.age || scope.age.length > 0;
  const computed = [
    sql`coalesce(city = ${constant(programme.hub)}, false) AS hub`,
    ...(extras.coached ? [sql`is_coached IS NOT NULL AS coached`] : []),
  ];
  return sql`(SELECT *, ${join(computed, sql`, `)} FROM visit${age ? ageJoin : sql``}${extras.coached ? coachedJoin : sql``}
    ${where([inPeriod(scope), ...onSession(scope), ...onPerson(scope)])})`;
}

/**
 * Appointments or opportunities in scope by their own day; a filter on sessions keeps those of people who attended one of them in the period.
 * The age is that of the person's first attendance in the period, else that of the day of the event.
 */
export function events(fact: 'coaching' | 'opportunity', scope: Scope, programme: Programme, extras: Extras): Sql {
  const age = extras.age || scope.age.length > 0;
  const columns = [
    sql`e.*`,
    sql`p.gender`,
    sql`p.occupation`,
    sql`p.home_city`,
    sql`p.home_department`,
    ...(age ? [sql`coalesce(a.age, ${band(sql`e.age_low`, sql`e.age_high`, programme.ageBands)}) AS age`] : []),
    ...(extras.helped ? [sql`h.is_helped IS NOT NULL AS helped`] : []),
  ];
  const ofVisitors =
    onSession(scope).length === 0
      ? []
      : [
          sql`person_id IN (SELECT person_id FROM visit ${where([inPeriod(scope), ...onSession(scope), sql`presence = 'attended'`])})`,
        ];
  return sql`(SELECT * FROM (
    SELECT ${join(columns, sql`, `)} FROM ${name(fact)} e LEFT JOIN portrait p USING (person_id)${age ? sql` LEFT JOIN age_at a USING (person_id)` : sql``}${
      extras.helped ? sql` LEFT JOIN (SELECT person_id, true AS is_helped FROM helped) h USING (person_id)` : sql``
    }
  ) ${where([inPeriod(scope), ...onPerson(scope), ...ofVisitors])})`;
}

/** The inhabitants a rate is per: those of the asked cities or departments, else of the region. */
export function areaConditions(scope: Scope): Sql {
  return where([...among(sql`city`, scope.cities), ...among(sql`department`, scope.departments)]);
}
