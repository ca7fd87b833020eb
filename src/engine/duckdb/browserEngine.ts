import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { openInBrowser } from './browser.ts';
import { type WatchedEngine, watched } from './watched.ts';

/** The page's engine: DuckDB-WASM from our own files, rebuilt when it stops answering. */
export function openBrowserEngine(): WatchedEngine {
  return watched(async (signal) => openInBrowser({ workerUrl, wasmUrl }, signal), {
    open: 60_000,
    load: 60_000,
    query: 20_000,
  });
}
