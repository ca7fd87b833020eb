import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { type Open, type WatchedEngine, watched } from './watched.ts';

/** The page's engine: DuckDB-WASM from our own files, rebuilt when it stops answering. Its code comes after the page’s own: no figure waits for it but those it computes. */
export function openBrowserEngine(): WatchedEngine {
  const open: Open = async (signal) => {
    const { openInBrowser } = await import('./browser.ts');
    return openInBrowser({ workerUrl, wasmUrl }, signal);
  };
  return watched(open, {
    open: 60_000,
    load: 60_000,
    query: 20_000,
  });
}
