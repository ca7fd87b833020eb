import { mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, DuckDBTypeId } from '@duckdb/node-api';
import { lockDown, wrongColumn } from './connection.ts';
import type { OpenEngine } from '../engine.ts';
import type { Row } from '../../sql/row.ts';
import { fromConnection } from './fromConnection.ts';

const readable: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.VARCHAR,
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.SQLNULL,
]);

/** Native DuckDB in this process, in memory or in a database file of its own, on as many threads as there are cores or fewer: for scripts and files of any size. */
export async function openNative(database = ':memory:', threads?: number): Promise<OpenEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'bilan-'));
  const instance = await DuckDBInstance.create(database, threads === undefined ? {} : { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run(lockDown(`${folder}/`));
  return fromConnection({
    run: async (statements) => {
      await connection.run(statements);
    },
    read: async (statement, values) => {
      const result = await connection.runAndReadAll(statement, [...values]);
      const names = result.columnNames();
      result.columnTypes().forEach((type, index) => {
        if (!readable.has(type.typeId)) throw wrongColumn(names[index] ?? '', type.toString());
      });
      return result
        .getRows()
        .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? null])) as Row);
    },
    addFile: async (name, bytes) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    },
    removeFile: async (name) => unlink(join(folder, name)),
    interrupt: () => connection.interrupt(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  });
}
