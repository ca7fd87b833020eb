import { canonical, derived } from '../../../src/model/dataset/canonical.ts';
import { derivations } from '../../../src/engine/sql/prepare.ts';

type Columns = Readonly<Record<string, string>>;

/** What a table is sorted by: facts by person, so that whoever counts people reads them in order. */
const order: Readonly<Record<string, string>> = {
  visit: 'person_id, day',
  registration: 'person_id',
  coaching: 'person_id, day',
  opportunity: 'person_id, day',
  person: 'person_id',
  portrait: 'person_id',
  session: 'session_id',
  commune: 'city',
  near: 'city',
};

/** The canonical tables, and those derived of them. Every column may be missing; words are kept once each. */
export const tables: Readonly<Record<string, Columns>> = { ...canonical, ...derived };

/** `CREATE TABLE` for each table, in the database given. */
export function createTables(database: string): readonly string[] {
  return Object.entries(tables).map(
    ([name, columns]) =>
      `CREATE TABLE ${database}.${name} (\n${Object.entries(columns)
        .map(([column, type]) => `  ${column} ${typeOf(type)}`)
        .join(',\n')}\n) ENGINE = MergeTree ORDER BY (${order[name]}) SETTINGS allow_nullable_key = 1`,
  );
}

/** Fills the derived tables from the canonical ones. */
export function fillDerived(database: string): readonly string[] {
  return derivations.map(
    ({ table, select }) =>
      `INSERT INTO ${database}.${table} (${Object.keys(derived[table]).join(', ')}) ${select.text}`,
  );
}

/** Days as `Date`: of two `Date32` no difference can be taken. */
function typeOf(type: string): string {
  if (type === 'integer') return 'Nullable(Int32)';
  if (type === 'day') return 'Nullable(Date)';
  if (type === 'boolean') return 'Nullable(Bool)';
  return 'LowCardinality(Nullable(String))';
}
