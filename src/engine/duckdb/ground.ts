import { ageBands } from '../../model/dataset/ageBand.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { type Predicate, type Term, termsOf } from '../../metrics/define/algebra.ts';
import { dimension, type DimensionColumn, type DimensionId } from '../../metrics/define/dimensions.ts';
import { constant, join, list, name, type Sql, sql } from '../../sql/sql.ts';

type Event = 'coaching' | 'opportunity';
type Column =
  | DimensionColumn
  | 'session_id'
  | 'presence'
  | 'capacity'
  | 'duration'
  | 'first_visit'
  | 'hub'
  | 'coached'
  | 'helped';

/**
 * The rows that a scope leaves of each fact, as tables of a statement that every block of the scope reads: filtered once, with the columns that
 * somebody asked for. Whoever reads a table asks for its columns before `tables` is called.
 */
export interface Ground {
  readonly visits: (columns: Iterable<Column>) => Sql;
  readonly events: (fact: Event, columns: Iterable<Column>) => Sql;
  readonly tables: () => readonly Sql[];
}

const and = sql` AND `;

/** The columns that a condition and dimensions read. */
export function columnsOf(predicates: readonly Predicate[], by: readonly DimensionId[]): readonly Column[] {
  const ofTerm = (term: Term): readonly Column[] => (term === 'person' || term === 'seen_at_hub' ? [] : [term]);
  return [...predicates.flatMap((each) => termsOf(each).flatMap(ofTerm)), ...by.map((id) => dimension(id).column)];
}

export function ground(scope: Scope, programme: Programme, index: number): Ground {
  const asked = { visit: new Set<Column>(), coaching: new Set<Column>(), opportunity: new Set<Column>() };
  const read = { visit: false, coaching: false, opportunity: false };
  const table = (kind: string): Sql => name(`${kind}_${index}`);
  const needs = (fact: keyof typeof asked, column: Column): boolean => read[fact] && asked[fact].has(column);
  const people = (kind: 'coached' | 'helped', source: Sql): Sql => sql`${table(kind)} AS MATERIALIZED (
  SELECT DISTINCT person_id FROM ${source} ${where([inPeriod(scope), sql`person_id IS NOT NULL`])}
)`;
  return {
    visits: (columns) => {
      read.visit = true;
      for (const column of columns) asked.visit.add(column);
      return table('visit');
    },
    events: (fact, columns) => {
      read[fact] = true;
      for (const column of columns) asked[fact].add(column);
      return table(fact);
    },
    tables: () => {
      const age =
        scope.age.length > 0 || (['visit', 'coaching', 'opportunity'] as const).some((fact) => needs(fact, 'age'));
      const events = (['coaching', 'opportunity'] as const).filter((fact) => read[fact]);
      return [
        ...(age ? [ageAt(table('age'), scope, programme)] : []),
        ...(needs('visit', 'coached')
          ? [people('coached', sql`(SELECT * FROM coaching WHERE presence = 'attended')`)]
          : []),
        ...(needs('coaching', 'helped') ? [people('helped', sql`opportunity`)] : []),
        ...(read.visit ? [visitTable(table, asked.visit, scope, programme, age)] : []),
        ...events.map((fact) => eventTable(fact, table, asked[fact], scope, programme, age)),
      ];
    },
  };
}

type TableName = (kind: string) => Sql;

function visitTable(
  table: TableName,
  asked: ReadonlySet<Column>,
  scope: Scope,
  programme: Programme,
  age: boolean,
): Sql {
  const columns = [...new Set<Column>(['session_id', 'day', 'presence', ...asked])].map((column) => {
    if (column === 'hub') return sql`coalesce(city = ${constant(programme.hub)}, false) AS hub`;
    if (column === 'coached') return sql`is_coached IS NOT NULL AS coached`;
    return name(column);
  });
  const ageJoin = age ? sql` LEFT JOIN ${table('age')} USING (person_id)` : sql``;
  const coachedJoin = asked.has('coached')
    ? sql` LEFT JOIN (SELECT person_id, true AS is_coached FROM ${table('coached')}) USING (person_id)`
    : sql``;
  return sql`${table('visit')} AS MATERIALIZED (
  SELECT person_id, ${join(columns, sql`, `)} FROM visit${ageJoin}${coachedJoin}
  ${where([inPeriod(scope), ...onSession(scope), ...onPerson(scope)])}
)`;
}

/**
 * Appointments or opportunities in scope by their own day; a filter on sessions keeps those of people who attended one of them in the period.
 * The age is that of the person's first attendance in the period, else that of the day of the event.
 */
function eventTable(
  fact: Event,
  table: TableName,
  asked: ReadonlySet<Column>,
  scope: Scope,
  programme: Programme,
  age: boolean,
): Sql {
  const columns = [
    sql`e.*`,
    sql`p.gender`,
    sql`p.occupation`,
    sql`p.home_city`,
    sql`p.home_department`,
    ...(age ? [sql`coalesce(a.age, ${band(sql`e.age_low`, sql`e.age_high`, programme.ageBands)}) AS age`] : []),
    ...(asked.has('helped') ? [sql`h.is_helped IS NOT NULL AS helped`] : []),
  ];
  const ofVisitors =
    onSession(scope).length === 0
      ? []
      : [
          sql`person_id IN (SELECT person_id FROM visit ${where([inPeriod(scope), ...onSession(scope), sql`presence = 'attended'`])})`,
        ];
  const joins = [
    sql` LEFT JOIN portrait p USING (person_id)`,
    ...(age ? [sql` LEFT JOIN ${table('age')} a USING (person_id)`] : []),
    ...(asked.has('helped')
      ? [sql` LEFT JOIN (SELECT person_id, true AS is_helped FROM ${table('helped')}) h USING (person_id)`]
      : []),
  ];
  return sql`${table(fact)} AS MATERIALIZED (
  SELECT * FROM (SELECT ${join(columns, sql`, `)} FROM ${name(fact)} e${join(joins, sql``)})
  ${where([inPeriod(scope), ...onPerson(scope), ...ofVisitors])}
)`;
}

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

/**
 * Age at the first attendance in the period (else at the first registration): one band for a person, whatever the filter. Day and both bounds are one
 * number, least first, so that two ages told on one day give the lower, always.
 */
function ageAt(table: Sql, scope: Scope, programme: Programme): Sql {
  const told = sql`CAST(day - DATE '1900-01-01' AS BIGINT) * 65536 + age_low * 256 + coalesce(age_high, 255)`;
  return sql`${table} AS MATERIALIZED (
  SELECT person_id, ${band(sql`(told // 256) % 256`, sql`told % 256`, programme.ageBands)} AS age
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
