import { ageBands } from '../model/ageBand.ts';
import type { Scope } from '../model/filter.ts';
import type { Programme } from '../model/programme.ts';
import { constant, join, list, name, type Sql, sql } from '../sql/sql.ts';

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

function where(conditions: readonly Sql[]): Sql {
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
    FROM registration JOIN session USING (session_id)
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

/** Which facts a statement needs, and whether it needs the age of people. */
export interface Needs {
  readonly coaching: boolean;
  readonly opportunity: boolean;
  readonly age: boolean;
}

/**
 * The common table expressions every block reads: `visit`, `coached_in_scope`, `opportunity_in_scope`, one row per row of the fact that is
 * in scope. An appointment or an opportunity is in scope by its own day; a filter on sessions keeps those of people who attended one of them.
 */
export function scopeTables(scope: Scope, programme: Programme, needs: Needs): readonly Sql[] {
  const age = needs.age || scope.age.length > 0;
  const throughVisits = onSession(scope).length > 0;
  const ofVisitors = throughVisits ? [sql`person_id IN (SELECT person_id FROM visit WHERE presence = 'attended')`] : [];
  const tables: Sql[] = [];
  if (age) tables.push(ageAt(scope, programme));
  tables.push(
    distinctPeople('coached', sql`(SELECT * FROM coaching WHERE presence = 'attended')`, scope),
    distinctPeople('helped', sql`opportunity`, scope),
  );
  tables.push(sql`visit AS MATERIALIZED (
  SELECT * FROM (
    SELECT r.person_id, r.session_id, r.presence, s.day, s.city, s.department, s.theme, s.partner, s.venue, s.reserved,
      p.gender, p.occupation, ${age ? sql`a.age` : sql`NULL`} AS age,
      s.city = ${constant(programme.hub)} AS hub, s.day = p.first_day AS first_visit, c.person_id IS NOT NULL AS coached
    FROM registration r
    JOIN (SELECT * FROM session ${where([inPeriod(scope), ...onSession(scope)])}) s USING (session_id)
    LEFT JOIN person p USING (person_id)
    LEFT JOIN coached c USING (person_id)${age ? sql` LEFT JOIN age_at a USING (person_id)` : sql``}
  ) ${where(onPerson(scope))}
)`);
  const events = (alias: string, source: Sql): Sql => sql`${name(alias)} AS MATERIALIZED (
  SELECT * FROM (
    SELECT e.person_id, e.day, e.presence, p.gender, p.occupation, h.person_id IS NOT NULL AS helped,
      ${age ? sql`coalesce(a.age, ${band(sql`e.age_low`, sql`e.age_high`, programme.ageBands)})` : sql`NULL`} AS age
    FROM ${source} e
    LEFT JOIN person p USING (person_id)
    LEFT JOIN helped h USING (person_id)${age ? sql` LEFT JOIN age_at a USING (person_id)` : sql``}
  ) ${where([inPeriod(scope), ...onPerson(scope), ...ofVisitors])}
)`;
  if (needs.coaching) tables.push(events('coaching_in_scope', sql`coaching`));
  if (needs.opportunity)
    tables.push(events('opportunity_in_scope', sql`(SELECT *, 'attended' AS presence FROM opportunity)`));
  return tables;
}

/** The inhabitants a rate is per: those of the asked cities or departments, else of the region. */
export function areaConditions(scope: Scope): Sql {
  return where([...among(sql`city`, scope.cities), ...among(sql`department`, scope.departments)]);
}
