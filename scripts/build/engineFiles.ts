import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** SHA-256 of the engine's two files, which the page holds what it fetches to. */
export const engineFiles = {
  worker: digestOf('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'),
  wasm: digestOf('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'),
};

function digestOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(require.resolve(path)))
    .digest('hex');
}
