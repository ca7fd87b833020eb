import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { type Predicate, type Term, termsOf } from '../../metrics/define/algebra.ts';
import { dimension, type DimensionColumn, type DimensionId } from '../../metrics/define/dimensions.ts';
import { canonical } from '../../model/dataset/canonical.ts';
import { constant, join, name, type Sql, sql } from '../../sql/sql.ts';
import { ageAt, band, inPeriod, onPerson, onSession, where } from './scopeConditions.ts';

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
    ...Object.keys(canonical[fact]).map((column) => sql`e.${name(column)} AS ${name(column)}`),
    sql`p.gender AS gender`,
    sql`p.occupation AS occupation`,
    sql`p.home_city AS home_city`,
    sql`p.home_department AS home_department`,
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
