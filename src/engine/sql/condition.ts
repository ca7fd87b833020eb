import type { Predicate } from '../../metrics/define/algebra.ts';
import { constant, join, name, type Sql, sql } from '../../sql/sql.ts';

/** The condition in SQL; every term is a column of the rows, `person` is `person_id`. */
export function condition(predicate: Predicate): Sql {
  if ('all' in predicate) return group(predicate.all, sql` AND `, sql`true`);
  if ('any' in predicate) return group(predicate.any, sql` OR `, sql`false`);
  const column = predicate.term === 'person' ? sql`person_id` : name(predicate.term);
  if ('known' in predicate) return predicate.known ? sql`${column} IS NOT NULL` : sql`${column} IS NULL`;
  if (predicate.equals === true) return column;
  if (predicate.equals === false) return sql`NOT ${column}`;
  // A city comes from the address; the other words are ours.
  if (predicate.term === 'city') return sql`CAST(city AS VARCHAR) = ${predicate.equals}`;
  return sql`${column} = ${constant(predicate.equals)}`;
}

function group(parts: readonly Predicate[], separator: Sql, none: Sql): Sql {
  return parts.length === 0 ? none : sql`(${join(parts.map(condition), separator)})`;
}
