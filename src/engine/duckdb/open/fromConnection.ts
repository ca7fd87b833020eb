import { type Sql, toText } from '../../../sql/sql.ts';
import { type Connection, text, wellFormed } from './connection.ts';
import type { EncodedTable } from '../../sql/encodeTable.ts';
import type { OpenEngine } from '../engine.ts';
import type { Row } from '../../sql/row.ts';
import { askFreely } from './freeQuery.ts';

/** An engine over one connection; its calls run one after the other, so that no query sees half a load. */
export function fromConnection(connection: Connection): OpenEngine {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    load: async (tables, prepare) => inTurn(async () => load(connection, tables, prepare)),
    query: async (statement, signal) => inTurn(async () => readUnless(signal, connection, statement)),
    ask: async (asked, most) => inTurn(async () => askFreely(connection.read, asked, most)),
    close: async () => connection.close(),
  };
}

async function readUnless(
  signal: AbortSignal | undefined,
  connection: Connection,
  { text: statement, values }: Sql,
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  const stop = (): void => connection.interrupt?.();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await connection.read(statement, values.map(wellFormed));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function load(connection: Connection, tables: readonly EncodedTable[], prepare: readonly Sql[]): Promise<void> {
  await connection.run('BEGIN TRANSACTION');
  try {
    await dropEverything(connection);
    await createDomains(connection, tables);
    for (const table of tables) await createTable(connection, table);
    for (const statement of prepare) await connection.run(toText(statement));
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
}

async function dropEverything(connection: Connection): Promise<void> {
  const tables = await connection.read('SELECT table_name AS name FROM duckdb_tables() WHERE NOT internal', []);
  const types = await connection.read(
    "SELECT type_name AS name FROM duckdb_types() WHERE NOT internal AND schema_name = 'main' AND logical_type = 'ENUM'",
    [],
  );
  for (const { name } of tables) await connection.run(`DROP TABLE ${identifier(String(name))}`);
  for (const { name } of types) await connection.run(`DROP TYPE ${identifier(String(name))}`);
}

async function createDomains(connection: Connection, tables: readonly EncodedTable[]): Promise<void> {
  const domains = new Map(tables.flatMap((table) => Object.entries(table.domains)));
  for (const [domain, labels] of domains) {
    const listed = labels.map((label) => text(String(wellFormed(label)))).join(', ');
    await connection.run(`CREATE TYPE ${identifier(domain)} AS ENUM (${listed})`);
  }
}

async function createTable(connection: Connection, { name, rows, columns, domains, csv }: EncodedTable): Promise<void> {
  const target = identifier(name);
  const typed = columns.map((column) => `${identifier(column.name)} ${sqlType(column.type, domains)}`).join(', ');
  await connection.run(`CREATE TABLE ${target} (${typed})`);
  if (rows === 0) return;
  const file = `${name}.csv`;
  const path = await connection.addFile(file, csv);
  try {
    const read = columns.map(
      (column) => `${text(column.name)}: ${text(column.type in domains ? 'VARCHAR' : column.type)}`,
    );
    const dialect = `header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${read.join(', ')}}`;
    await connection.run(`INSERT INTO ${target} SELECT * FROM read_csv(${text(path)}, ${dialect})`);
  } finally {
    await connection.removeFile(file);
  }
}

function sqlType(type: string, domains: EncodedTable['domains']): string {
  if (type in domains) return identifier(type);
  if (type === 'INTEGER' || type === 'DATE' || type === 'BOOLEAN') return type;
  throw new TypeError(`not a column type: ${type}`);
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
