import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { OpenEngine } from '../engine.ts';

/** DuckDB-WASM from our own files. Its code comes after the page’s own: no figure waits for it but those it computes. */
export async function openPage(signal: AbortSignal): Promise<OpenEngine> {
  const { openInBrowser } = await import('./browser.ts');
  return openInBrowser({ workerUrl, wasmUrl }, signal);
}
