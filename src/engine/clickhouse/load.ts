import { randomBytes } from 'node:crypto';
import { sql } from '../../sql/sql.ts';
import type { Table } from '../../model/dataset/table.ts';
import { checkRows, keyOf, sumsIn } from './checkRows.ts';
import { ClickhouseError } from './clickhouseError.ts';
import { type Contents, createLoaded, everLoaded, type Facts, lastLoaded, type Loaded } from './loaded.ts';
import { isBySource, type PartOfTables, partsOf } from './parts.ts';
import { createTables, fillDerived, schemaName } from './schema.ts';
import type { Server } from './server.ts';

/** What a load did. */
export interface Done {
  readonly database: string;
  /** Rows that were sent, and those that were there already. */
  readonly sent: number;
  readonly kept: number;
}

/** How many earlier datasets stay beside the one that is asked: whoever began with the last one may go on. */
const EARLIER = 1;

/**
 * Puts a dataset in a ClickHouse: in a database of its own, told of once all its rows are there, so that what is asked meanwhile is the one before. Files whose rows
 * are there already are not sent again; a dataset that is there is left as it is. Only one load at a time: another is refused, unless it takes over.
 */
export async function load(
  server: Server,
  database: string,
  given: { readonly tables: readonly Table[]; readonly facts: Facts },
  isTakingOver = false,
): Promise<Done> {
  for (const statement of createLoaded(database)) await server.command(statement);
  if (isTakingOver) await server.command(`DROP TABLE IF EXISTS ${database}.loading SYNC`);
  await begin(server, database);
  try {
    const parts = partsOf(given.tables);
    const before = await lastLoaded(server, database);
    if (before !== null && isSame(before, given.facts, parts) && (await isWhole(server, before)))
      return { database: before.database, sent: 0, kept: countOf(parts) };
    return await loadBeside(server, database, before, parts, given.facts);
  } finally {
    await server.command(`DROP TABLE IF EXISTS ${database}.loading SYNC`);
  }
}

async function begin(server: Server, database: string): Promise<void> {
  try {
    await server.command(`CREATE TABLE ${database}.loading ENGINE = MergeTree ORDER BY since AS SELECT now() AS since`);
  } catch (error) {
    if (!(error instanceof ClickhouseError) || error.kind !== 'query' || !error.message.includes('already exists'))
      throw error;
    const [row] = await server
      .query(sql`SELECT CAST(since AS VARCHAR) AS since FROM loading`, database)
      .catch((): readonly { readonly since?: string }[] => []);
    throw new ClickhouseError(
      'loading',
      `ClickHouse: another load began there at ${row?.['since'] ?? 'a time unknown'} (its clock): wait until it ends; if it was stopped, load with --take-over`,
      error,
    );
  }
}

async function loadBeside(
  server: Server,
  database: string,
  before: Loaded | null,
  parts: readonly PartOfTables[],
  facts: Facts,
): Promise<Done> {
  const [last] = await everLoaded(server, database);
  const number = (last?.number ?? 0) + 1;
  // A load that was thought dead writes elsewhere.
  const own = `${database}_${number}_${randomBytes(4).toString('hex')}`;
  await server.command(`CREATE DATABASE ${own}`);
  try {
    for (const statement of createTables(own)) await server.command(statement);
    const there = before !== null && (await isWhole(server, before)) ? before : null;
    const kept = new Set(there?.parts.map((part) => `${keyOf(part)} ${part.sha256}`));
    let sent = 0;
    for (const part of parts) {
      if (there !== null && kept.has(`${keyOf(part)} ${part.sha256}`))
        await server.command(attach(own, there.database, part));
      else {
        for (const slice of part.slices()) await server.insert(`${own}.${part.table}`, part.columns, slice);
        sent += part.rows;
      }
    }
    for (const statement of fillDerived(own)) await server.command(statement);
    const contents = await contentsOf(server, own, parts, facts);
    await tell(server, database, { number, database: own, ...contents });
    await forget(server, database, number - EARLIER);
    return { database: own, sent, kept: countOf(parts) - sent };
  } catch (error) {
    await server.command(`DROP DATABASE IF EXISTS ${own} SYNC`).catch(() => undefined); // the error before says why
    throw error;
  }
}

/** Links the rows of a file that are in another database. */
function attach(own: string, from: string, { table, source }: PartOfTables): string {
  return `ALTER TABLE ${own}.${table} ATTACH PARTITION ${isBySource(table) ? `tuple(${source})` : 'tuple()'} FROM ${from}.${table}`;
}

/** What is there, when it is all that was sent. */
async function contentsOf(
  server: Server,
  own: string,
  parts: readonly PartOfTables[],
  facts: Facts,
): Promise<Contents> {
  const sums = await sumsIn(server, own);
  const found = new Map(sums.map((each) => [keyOf(each), each]));
  const contents: Contents = {
    facts,
    parts: parts.map(({ table, source, rows, sha256 }) => ({
      table,
      source,
      rows,
      sha256,
      sum: found.get(`${table} ${source}`)?.sum ?? '',
    })),
    derived: Object.fromEntries(
      (['portrait', 'visit'] as const).map((table) => {
        const { rows = 0, sum = '' } = found.get(`${table} -1`) ?? {};
        return [table, { rows, sum }];
      }),
    ),
  };
  const rowsOf = (table: string): number =>
    parts.reduce((sum, part) => sum + (part.table === table ? part.rows : 0), 0);
  const derived = [
    ['portrait', rowsOf('person')],
    ['visit', rowsOf('registration')],
  ] as const;
  for (const [table, rows] of derived)
    if (contents.derived[table]?.rows !== rows)
      throw new ClickhouseError(
        'rows',
        `ClickHouse: ${table} holds ${contents.derived[table]?.rows ?? 0} rows and should hold ${rows}: load again`,
      );
  await checkRows(server, { database: own, ...contents });
  return contents;
}

async function tell(server: Server, database: string, { number, database: own, ...contents }: Loaded): Promise<void> {
  const cells = [String(number), schemaName, own, JSON.stringify(contents)];
  const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  await server.insert(
    `${database}.loaded`,
    ['number', 'schema', 'database', 'contents'],
    new TextEncoder().encode(`${line}\n`),
  );
}

async function forget(server: Server, database: string, until: number): Promise<void> {
  for (const each of await everLoaded(server, database))
    if (each.number < until) await server.command(`DROP DATABASE IF EXISTS ${each.database} SYNC`);
}

function isSame(before: Loaded, facts: Facts, parts: readonly PartOfTables[]): boolean {
  const told = (all: Loaded['parts'] | readonly PartOfTables[]): string =>
    JSON.stringify(all.map(({ table, source, rows, sha256 }) => [table, source, rows, sha256]));
  return JSON.stringify(before.facts) === JSON.stringify(facts) && told(before.parts) === told(parts);
}

async function isWhole(server: Server, before: Loaded): Promise<boolean> {
  return checkRows(server, before).then(
    () => true,
    () => false,
  );
}

const countOf = (parts: readonly PartOfTables[]): number => parts.reduce((sum, { rows }) => sum + rows, 0);
