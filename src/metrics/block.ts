import type { BreakdownId } from '../model/indicator.ts';
import { constant, join, name, type Sql, sql } from '../sql/sql.ts';
import type { Fact, Measure, Predicate, Subject } from './algebra.ts';
import { breakdown } from './breakdowns.ts';

/** Measures computed by one grouped query: same fact, same breakdown, same unit of grouping. */
export interface Block {
  readonly by: BreakdownId | null;
  readonly measures: readonly Measure[];
  /** A query of a column `key` and a column `v0`, `v1`… per measure. */
  readonly query: Sql;
}

export type FactMeasure = Extract<Measure, { count: Subject }>;

const tables: Record<Fact, Sql> = {
  visit: sql`visit`,
  coaching: sql`coaching_in_scope`,
  opportunity: sql`opportunity_in_scope`,
};

/** The condition in SQL; every term is a column of the fact's table, `person` is `person_id`. */
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

/**
 * Rows of a fact under the key they are counted in. An appointment or an opportunity has no session: by an attribute of sessions, it counts
 * under each of those its person attended in scope.
 */
function keyed(fact: Fact, by: BreakdownId | null): Sql {
  const table = tables[fact];
  if (by === null) return sql`(SELECT NULL AS key, * FROM ${table})`;
  const { key, of } = breakdown(by);
  if (fact === 'visit' || of !== 'session') return sql`(SELECT ${key} AS key, * FROM ${table})`;
  return sql`(SELECT key, f.* FROM ${table} f
    JOIN (SELECT DISTINCT ${key} AS key, person_id FROM visit WHERE presence = 'attended') USING (person_id))`;
}

function hits(measures: readonly FactMeasure[]): Sql {
  return join(
    measures.map(({ where }, index) => sql`count(*) FILTER (WHERE ${condition(where)}) AS ${name(`hits${index}`)}`),
    sql`, `,
  );
}

function values(measures: readonly FactMeasure[], of: (measure: FactMeasure, hits: Sql) => Sql): Sql {
  return join(
    measures.map(
      (measure, index) =>
        sql`CAST(coalesce(${of(measure, name(`hits${index}`))}, 0) AS INTEGER) AS ${name(`v${index}`)}`,
    ),
    sql`, `,
  );
}

/** Counts over the grouped rows: a cell per key, or one total whose key is null. */
function counted(by: BreakdownId | null, shown: Sql, rows: Sql): Sql {
  return by === null
    ? sql`SELECT NULL AS key, ${shown} FROM (${rows})`
    : sql`SELECT key, ${shown} FROM (${rows}) GROUP BY key`;
}

/** Rows and people: first per key and person, then per key, so that no distinct count needs a set. */
export function personBlock(fact: Fact, by: BreakdownId | null, measures: readonly FactMeasure[]): Block {
  const perPerson = sql`SELECT key, person_id, ${hits(measures)} FROM ${keyed(fact, by)} GROUP BY key, person_id`;
  const shown = values(measures, ({ count }, hit) =>
    count === 'rows' ? sql`sum(${hit})` : sql`count(*) FILTER (WHERE ${hit} > 0 AND person_id IS NOT NULL)`,
  );
  return { by, measures, query: counted(by, shown, perPerson) };
}

/** Sessions, and the cities and partners of sessions: first per key and session. */
export function sessionBlock(by: BreakdownId | null, measures: readonly FactMeasure[]): Block {
  const perSession = sql`SELECT key, session_id, city, partner, ${hits(measures)} FROM ${keyed('visit', by)} GROUP BY key, session_id, city, partner`;
  const shown = values(measures, ({ count }, hit) => {
    const where = sql`FILTER (WHERE ${hit} > 0)`;
    if (count === 'sessions') return sql`count(*) ${where}`;
    return count === 'cities' ? sql`count(DISTINCT city) ${where}` : sql`count(DISTINCT partner) ${where}`;
  });
  return { by, measures, query: counted(by, shown, perSession) };
}
