import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** Tells the built page the SHA-256 of the engine's two files, which it holds what it fetches to; while one develops, the server rewrites them. */
export function engineFiles(): Plugin {
  return {
    name: 'bilan-engine-files',
    config: (_, { command }) => {
      const digests =
        command === 'build'
          ? {
              worker: digestOf('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js'),
              wasm: digestOf('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'),
            }
          : { worker: null, wasm: null };
      return { define: { BILAN_ENGINE: JSON.stringify(digests) } };
    },
  };
}

function digestOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(require.resolve(path)))
    .digest('hex');
}
