import type { Connection } from './connection.ts';
import type { FreeAnswer } from '../engine.ts';

const numbers = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL\(.*)$/;

/**
 * Reads at most `most` rows of one query. It stands inside another, so that nothing but a query is understood: what would write, set or open
 * is a syntax error of DuckDB's, and so is a second statement. Rejects with DuckDB's own words.
 */
export async function askFreely(read: Connection['read'], text: string, most: number): Promise<FreeAnswer> {
  const asked = text.replace(/[\s;]+$/, '');
  // The line break ends a comment of the reader's.
  const described = await read(
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM (\n${asked}\n))`,
    [],
  );
  const columns = described.map(({ name, type }) => ({
    name: String(name),
    type: String(type),
    isNumber: numbers.test(String(type)),
  }));
  const cells = columns.map((_, index) => `CAST(c${index} AS VARCHAR) AS c${index}`).join(', ');
  const names = columns.map((_, index) => `c${index}`).join(', ');
  const rows = await read(`SELECT ${cells} FROM (\n${asked}\n) AS asked(${names}) LIMIT ${most + 1}`, []);
  return {
    columns,
    rows: rows.slice(0, most).map((row) => columns.map((_, index) => textOf(row[`c${index}`]))),
    isCut: rows.length > most,
  };
}

function textOf(value: string | number | boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
