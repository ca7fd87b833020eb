import type { Figure } from '../../model/figure/figure.ts';
import type { Sql } from '../../sql/sql.ts';

/** A row of a result, by the alias of each column. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What runs a statement: `query` of an engine. */
export type Query = (statement: Sql) => Promise<readonly Row[]>;

/** A whole number of people, sessions… counted in a row; throws when the column does not hold one. */
export function countIn(row: Row, column: string): Figure {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`not a count: ${column} is ${String(value)}`);
  return countOf(value);
}

export function countOf(value: number): Figure {
  return { state: 'shown', value, numerator: value, denominator: null, unknown: 0 };
}

/** The key in a column; `unknown` where nothing was stated. */
export function keyIn(row: Row, column: string): string {
  const value = row[column] ?? null;
  return value === null ? 'unknown' : String(value);
}
