import { createHash } from 'node:crypto';
import { canonical, derived } from '../../model/dataset/canonical.ts';
import { derivations } from '../sql/prepare.ts';
import { isBySource } from './parts.ts';

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

/** `CREATE TABLE` for each table, in the database given; rows of a file are a partition, so that those of a file already there need not be sent again. */
export function createTables(database: string): readonly string[] {
  return Object.entries(tables).map(([name, columns]) => {
    const written = Object.entries(columns).map(([column, type]) => `  ${column} ${typeOf(type)}`);
    const parts = isBySource(name) ? 'PARTITION BY ifNull(source_id, -1) ' : '';
    return `CREATE TABLE ${database}.${name} (\n${written.join(',\n')}\n) ENGINE = MergeTree ${parts}ORDER BY (${order[name]}) SETTINGS allow_nullable_key = 1`;
  });
}

/** Fills the derived tables from the canonical ones of the same database. */
export function fillDerived(database: string): readonly string[] {
  return derivations.map(({ table, select }) => {
    const own = select.text.replaceAll(
      /\b(FROM|JOIN) ([a-z]+)\b/g,
      (_, word: string, from: string) => `${word} ${database}.${from}`,
    );
    return `INSERT INTO ${database}.${table} (${Object.keys(derived[table]).join(', ')}) ${own}`;
  });
}

/** Names the tables: of tables of another name nothing is asked. */
export const schemaName = createHash('sha256')
  .update([...createTables('d'), ...fillDerived('d')].join('\n'))
  .digest('hex')
  .slice(0, 16);

/** Days as `Date`: of two `Date32` no difference can be taken. */
function typeOf(type: string): string {
  if (type === 'integer') return 'Nullable(Int32)';
  if (type === 'day') return 'Nullable(Date)';
  if (type === 'boolean') return 'Nullable(Bool)';
  return 'LowCardinality(Nullable(String))';
}
