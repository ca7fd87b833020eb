import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createTables, fillDerived } from './schema.ts';
import { settings } from './settings.ts';
import { clickhouse, type Send } from './run.ts';
import type { RunStatement } from '../../../src/engine/sql/counter.ts';
import { encodeTable } from '../../../src/engine/sql/encodeTable.ts';
import type { Table } from '../../../src/model/dataset/table.ts';

interface Result {
  readonly text: () => string;
}
interface Session {
  readonly queryAsync: (query: string, options: { readonly format: string }) => Promise<Result>;
  readonly queryBindAsync: (query: string, params: object, options: { readonly format: string }) => Promise<Result>;
  readonly insert: (given: object) => Promise<unknown>;
  readonly close: () => void;
}

/** The ClickHouse that runs in this process, half a gigabyte: where somebody installed `chdb`, here or in the folder of `BILAN_CHDB`. */
export function findChdb(): (new () => Session) | null {
  const from = process.env['BILAN_CHDB'] ?? process.cwd();
  try {
    return (createRequire(join(from, 'package.json'))('chdb') as { readonly Session: new () => Session }).Session;
  } catch {
    return null;
  }
}

const writtenOf = (asked: Readonly<Record<string, string | number>>): string =>
  Object.entries(asked)
    .map(([name, value]) => `${name} = ${typeof value === 'number' ? value : `'${value}'`}`)
    .join(', ');

/** A ClickHouse, and how it is given tables; a statement has its settings in its text. */
export function openChdb(Chdb: new () => Session): {
  readonly send: Send;
  readonly load: (tables: readonly Table[]) => Promise<RunStatement>;
  readonly close: () => void;
} {
  const session = new Chdb();
  const run = async (text: string): Promise<string> =>
    (await session.queryAsync(text, { format: 'JSONCompact' })).text();
  const send: Send = async ({ query, params }, asked) => {
    return (
      await session.queryBindAsync(`${query}\nSETTINGS ${writtenOf(asked)}`, params, { format: 'JSONCompact' })
    ).text();
  };
  return {
    send,
    load: async (tables) => {
      await run('DROP DATABASE IF EXISTS bilan');
      await run('CREATE DATABASE bilan');
      await run('USE bilan');
      for (const statement of createTables('bilan')) await run(statement);
      for (const { name, rows, columns, csv } of tables.map(encodeTable))
        if (rows > 0)
          await session.insert({
            table: `bilan.${name}`,
            values: csv,
            format: 'CSV',
            columns: columns.map((each) => each.name),
            settings: { format_csv_null_representation: '' },
          });
      for (const statement of fillDerived('bilan')) await run(`${statement} SETTINGS ${writtenOf(settings)}`);
      return clickhouse(send);
    },
    close: () => session.close(),
  };
}
