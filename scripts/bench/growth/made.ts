import { canonical } from '../../../src/model/dataset/canonical.ts';
import { constant, join, name, type Sql, sql } from '../../../src/sql/sql.ts';

/** Registrations of a person, and of a session on average. */
export const [EACH, SEATS] = [5, 8] as const;
export const DAYS = 730;
export const FIRST = '2019-02-15';
/** A number like none before it, of a row: the same in SQL and in JavaScript. */
export const [FACTOR, STEP] = [2_654_435_761, 97] as const;
export const [CITIES, THEMES, PARTNERS, AGES, ATTENDED] = [40, 12, 100, 60, 8] as const;
export const jobs = ['jobseeker', 'employee', 'student'] as const;

export const sessionsOf = (rows: number): number => Math.max(1, Math.floor(rows / SEATS));
export const peopleOf = (rows: number): number => Math.ceil(rows / EACH);

const n = constant;
const cases = (index: Sql, words: readonly string[]): Sql =>
  sql`CASE ${join(
    words.map((word, at) => sql`WHEN ${index} = ${n(at)} THEN ${n(word)}`),
    sql` `,
  )} END`;
const numbered = (letter: string, index: Sql): Sql => sql`${n(letter)} || CAST(${index} AS VARCHAR)`;

type Written = Readonly<Record<string, Sql>>;

/** How each column of a made table follows from the number of its row, `i`; what is not told is missing. */
const written: Readonly<Partial<Record<keyof typeof canonical, (rows: number) => Written>>> = {
  registration: (rows) => {
    const drawn = sql`((i * ${n(FACTOR)} + ${n(STEP)}) % 4294967296)`;
    const age = sql`CAST(18 + floor(i / ${n(EACH)}) % ${n(AGES)} AS INTEGER)`;
    return {
      person_id: sql`CAST(floor(i / ${n(EACH)}) AS INTEGER)`,
      session_id: sql`CAST(${drawn} % ${n(sessionsOf(rows))} AS INTEGER)`,
      presence: sql`CASE WHEN floor(${drawn} / 1024) % 10 < ${n(ATTENDED)} THEN 'attended' ELSE 'no_show' END`,
      age_low: age,
      age_high: age,
      source_id: sql`CAST(0 AS INTEGER)`,
      line: sql`CAST(i AS INTEGER)`,
    };
  },
  person: () => ({
    person_id: sql`CAST(i AS INTEGER)`,
    gender: sql`CASE WHEN i % 23 = 0 THEN NULL WHEN i % 2 = 0 THEN 'F' ELSE 'M' END`,
    occupation: cases(sql`i % ${n(jobs.length)}`, jobs),
  }),
  session: () => ({
    session_id: sql`CAST(i AS INTEGER)`,
    day: sql`CAST('2019-02-15' AS DATE) + CAST(i % ${n(DAYS)} AS INTEGER)`,
    start: sql`CAST(540 AS INTEGER)`,
    city: sql`CAST(34001 + i % ${n(CITIES)} AS VARCHAR)`,
    department: sql`CASE WHEN i % ${n(CITIES)} < 20 THEN '34' ELSE '30' END`,
    partner: numbered('P', sql`i % ${n(PARTNERS)}`),
    theme: numbered('T', sql`i % ${n(THEMES)}`),
    reserved: sql`i % 9 = 0`,
    capacity: sql`CAST(10 AS INTEGER)`,
  }),
};

/** A table and the columns that are made, of rows that the engine numbers itself. */
export interface Made {
  readonly table: keyof typeof canonical;
  readonly columns: Written;
  readonly count: number;
}

export function madeTables(rows: number): readonly Made[] {
  const counts: Readonly<Record<string, number>> = {
    registration: rows,
    person: peopleOf(rows),
    session: sessionsOf(rows),
  };
  return (Object.keys(canonical) as (keyof typeof canonical)[]).map((table) => ({
    table,
    columns: written[table]?.(rows) ?? {},
    count: counts[table] ?? 0,
  }));
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => String(from + index));

/** The words of each kind, which DuckDB wants to know before. */
const words: Readonly<Record<string, readonly string[]>> = {
  gender: ['F', 'M'],
  occupation: jobs,
  presence: ['attended', 'no_show'],
  city: range(34_001, 34_001 + CITIES),
  department: ['30', '34'],
  venue: ['none'],
  partner: range(0, PARTNERS).map((each) => `P${each}`),
  theme: range(0, THEMES).map((each) => `T${each}`),
  opportunity_type: ['none'],
  evidence: ['none'],
};

const plain: Readonly<Record<string, Sql>> = { integer: sql`INTEGER`, day: sql`DATE`, boolean: sql`BOOLEAN` };

/** Statements that make the tables in DuckDB, with the types that a load gives them. */
export function inDuckdb(rows: number): readonly Sql[] {
  const types = Object.entries(words).map(
    ([kind, all]) => sql`CREATE TYPE ${name(kind)} AS ENUM (${join(all.map(n), sql`, `)})`,
  );
  const tables = madeTables(rows).map(({ table, columns, count }) => {
    const each = Object.entries(canonical[table]).map(
      ([column, type]: [string, string]) =>
        sql`CAST(${columns[column] ?? sql`NULL`} AS ${plain[type] ?? name(type)}) AS ${name(column)}`,
    );
    return sql`CREATE TABLE ${name(table)} AS SELECT ${join(each, sql`, `)} FROM (SELECT range AS i FROM range(${n(count)}))`;
  });
  return [...types, ...tables];
}

/** The same for a ClickHouse whose tables are there. */
export function inClickhouse(database: string, rows: number): readonly string[] {
  return madeTables(rows).flatMap(({ table, columns, count }) => {
    if (count === 0) return [];
    const own = Object.entries(columns);
    const select = own.map(([column, made]) => `${made.text} AS ${column}`).join(', ');
    return [
      `INSERT INTO ${database}.${table} (${own.map(([column]) => column).join(', ')}) SELECT ${select} FROM (SELECT toInt64(number) AS i FROM numbers(${count}))`,
    ];
  });
}
