import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { withValues } from '../../../sql/sql.ts';
import { arrowRows } from './arrowRows.ts';
import { lockDown } from './connection.ts';
import type { OpenEngine } from '../engine.ts';
import { fromConnection } from './fromConnection.ts';

const FOLDER = 'load/';

/** The browser's DuckDB in this process: the same WebAssembly, for tests of what the page computes. */
export async function openWasmInNode(): Promise<OpenEngine> {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
  const bundle = (build: string): { mainModule: string; mainWorker: string } => ({
    mainModule: join(dist, `duckdb-${build}.wasm`),
    mainWorker: join(dist, `duckdb-node-${build}.worker.cjs`),
  });
  const database = await createDuckDB({ mvp: bundle('mvp'), eh: bundle('eh') }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  database.open({});
  const connection = database.connect();
  connection.query(lockDown(FOLDER));
  return fromConnection({
    run: async (statements) => {
      connection.query(statements);
    },
    read: async (statement, values) =>
      arrowRows(connection.query(values.length === 0 ? statement : withValues(statement, values))),
    addFile: async (name, bytes) => {
      database.registerFileBuffer(FOLDER + name, bytes.slice());
      return FOLDER + name;
    },
    removeFile: async (name) => {
      database.dropFile(FOLDER + name);
    },
    close: async () => {
      connection.close();
      database.reset();
    },
  });
}
