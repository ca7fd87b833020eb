import { openPage } from './openPage.ts';
import { type WatchedEngine, watched } from './watched.ts';

/** The page's engine: DuckDB-WASM from our own files, rebuilt when it stops answering. */
export function openBrowserEngine(): WatchedEngine {
  return watched(openPage, {
    open: 60_000,
    load: 60_000,
    query: 20_000,
    stop: 3000,
  });
}
