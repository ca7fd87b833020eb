import type { Scope } from '../../model/address/filter.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { constant, join, name, type Sql, sql } from '../../sql/sql.ts';
import {
  both,
  everyRow,
  type Fact,
  is,
  type Measure,
  type Predicate,
  type Subject,
  type Term,
} from '../define/algebra.ts';
import { breakdown } from '../define/breakdowns.ts';
import { type Extras, events, visits } from './scope.ts';

/** Measures computed by one grouped query: same fact, same breakdown, same unit of grouping. */
export interface Block {
  readonly by: BreakdownId | null;
  readonly measures: readonly Measure[];
  readonly extras: Extras;
  /** A query of a column `key` and a column `v0`, `v1`… per measure. */
  readonly query: Sql;
}

export type FactMeasure = Extract<Measure, { count: Subject }>;

/** The condition in SQL; every term is a column of the fact, `person` is `person_id`. */
export function condition(predicate: Predicate): Sql {
  if ('all' in predicate) return group(predicate.all, sql` AND `, sql`true`);
  if ('any' in predicate) return group(predicate.any, sql` OR `, sql`false`);
  const column = predicate.term === 'person' ? sql`person_id` : name(predicate.term);
  if ('known' in predicate) return predicate.known ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`;
  if (predicate.equals === true) return column;
  if (predicate.equals === false) return sql`NOT ${column}`;
  return sql`${column} = ${constant(predicate.equals)}`;
}

function group(parts: readonly Predicate[], separator: Sql, none: Sql): Sql {
  return parts.length === 0 ? none : sql`(${join(parts.map(condition), separator)})`;
}

function names(predicate: Predicate, term: Term): boolean {
  if ('all' in predicate) return predicate.all.some((part) => names(part, term));
  if ('any' in predicate) return predicate.any.some((part) => names(part, term));
  return predicate.term === term;
}

const attendedAtHub: Predicate = both(is('presence', 'attended'), is('hub'));

function isOfPerson(predicate: Predicate): boolean {
  return 'term' in predicate && predicate.term === 'seen_at_hub';
}

/** The part of a condition that a row answers alone. */
export function ofRow(predicate: Predicate): Predicate {
  if ('all' in predicate) return { all: predicate.all.map(ofRow) };
  return isOfPerson(predicate) ? everyRow : predicate;
}

/** The part that all the rows of a person in a cell answer together. */
function ofPerson(predicate: Predicate): readonly Predicate[] {
  if ('all' in predicate) return predicate.all.flatMap(ofPerson);
  return isOfPerson(predicate) ? [predicate] : [];
}

/** What the rows of the measures need that is not stored with them. */
export function extrasOf(by: BreakdownId | null, measures: readonly FactMeasure[], scope: Scope): Extras {
  const uses = (term: Term): boolean => measures.some(({ where }) => names(where, term));
  return { age: by === 'age' || scope.age.length > 0, coached: uses('coached'), helped: uses('helped') };
}

/**
 * Rows of a fact under the key they are counted in. An appointment or an opportunity has no session: by an attribute of sessions, it counts
 * under each of those its person attended in scope.
 */
function keyed(fact: Fact, by: BreakdownId | null, scope: Scope, programme: Programme, extras: Extras): Sql {
  const rows = fact === 'visit' ? visits(scope, programme, extras) : events(fact, scope, programme, extras);
  if (by === null) return sql`(SELECT NULL AS key, * FROM ${rows})`;
  const { key, of } = breakdown(by);
  if (fact === 'visit' || of !== 'session') return sql`(SELECT ${key} AS key, * FROM ${rows})`;
  const visited = visits(scope, programme, { age: false, coached: false, helped: false });
  return sql`(SELECT key, f.* FROM ${rows} f
    JOIN (SELECT DISTINCT ${key} AS key, person_id FROM ${visited} WHERE presence = 'attended') USING (person_id))`;
}

function hits(measures: readonly FactMeasure[]): Sql {
  return join(
    measures.map(
      ({ where }, index) => sql`count(*) FILTER (WHERE ${condition(ofRow(where))}) AS ${name(`hits${index}`)}`,
    ),
    sql`, `,
  );
}

/** Counts over grouped rows: a cell per key, or one total whose key is null. */
function counted(
  by: BreakdownId | null,
  measures: readonly FactMeasure[],
  rows: Sql,
  count: (measure: FactMeasure, hits: Sql) => Sql,
): Sql {
  const values = measures.map(
    (measure, index) =>
      sql`CAST(coalesce(${count(measure, name(`hits${index}`))}, 0) AS INTEGER) AS ${name(`v${index}`)}`,
  );
  const shown = join(values, sql`, `);
  return by === null
    ? sql`SELECT NULL AS key, ${shown} FROM (${rows})`
    : sql`SELECT key, ${shown} FROM (${rows}) GROUP BY key`;
}

/**
 * Rows and people: first per key and person, then per key, so that no distinct count needs a set; what a person did in the cell is known in
 * between.
 */
export function personBlock(
  fact: Fact,
  by: BreakdownId | null,
  measures: readonly FactMeasure[],
  scope: Scope,
  programme: Programme,
): Block {
  const extras = extrasOf(by, measures, scope);
  const rows = keyed(fact, by, scope, programme, extras);
  const seen = measures.some(({ where }) => names(where, 'seen_at_hub'))
    ? sql`, count(*) FILTER (WHERE ${condition(attendedAtHub)}) > 0 AS seen_at_hub`
    : sql``;
  const perPerson = sql`SELECT key, person_id, ${hits(measures)}${seen} FROM ${rows} GROUP BY key, person_id`;
  const query = counted(by, measures, perPerson, ({ count, where }, hit) => {
    const ofWhom = condition({ all: ofPerson(where) });
    return count === 'rows'
      ? sql`sum(${hit}) FILTER (WHERE ${ofWhom})`
      : sql`count(*) FILTER (WHERE ${hit} > 0 AND person_id IS NOT NULL AND ${ofWhom})`;
  });
  return { by, measures, extras, query };
}

/** Sessions, and their cities, groups of communes and partners: first per key and session. */
export function sessionBlock(
  by: BreakdownId | null,
  measures: readonly FactMeasure[],
  scope: Scope,
  programme: Programme,
): Block {
  const extras = extrasOf(by, measures, scope);
  const rows = keyed('visit', by, scope, programme, extras);
  const perSession = sql`SELECT key, session_id, any_value(city) AS city, any_value(epci) AS epci, any_value(partner) AS partner, any_value(capacity) AS capacity, ${hits(measures)} FROM ${rows} GROUP BY key, session_id`;
  const query = counted(by, measures, perSession, ({ count }, hit) => {
    const filter = sql`FILTER (WHERE ${hit} > 0)`;
    if (count === 'sessions') return sql`count(*) ${filter}`;
    if (count === 'seats') return sql`sum(capacity) ${filter}`;
    const place = { cities: sql`city`, epcis: sql`epci`, partners: sql`partner` };
    if (count === 'rows' || count === 'people') throw new TypeError(`${count} are not counted by session`);
    return sql`count(DISTINCT ${place[count]}) ${filter}`;
  });
  return { by, measures, extras, query };
}
