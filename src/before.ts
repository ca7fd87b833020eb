import { AHEAD } from './dataset/ahead.ts';
import { isShelfHinted } from './dataset/shelf/shelfHint.ts';
import { beginWorker } from './dataset/watch/begun.ts';
import { trustOwnScripts } from './dataset/worker/trusted.ts';
import type { Terms, ToScan } from './engine/scan/messages.ts';

/** Addresses that the build writes in the place of this name. */
declare const BILAN_BEFORE: {
  readonly scan: string;
  /** The columns that the page begins with, and what else it reads with them. */
  readonly columns: string | null;
  readonly beside: readonly string[];
  readonly programme: Terms;
};

/**
 * Stands in the page itself and runs before anything else of it is read: the worker that counts begins, with the columns of the demonstration where the
 * page begins with them, while the page's own script is fetched. Whoever has something on the shelf sees that, and fetches none.
 */
const { scan, columns, beside, programme } = BILAN_BEFORE;
const at = (path: string): string => new URL(path, document.baseURI).href;
const ask = async (path: string): Promise<ArrayBuffer | null> =>
  fetch(path).then(
    async (response) => (response.ok ? response.arrayBuffer() : null),
    () => null,
  );

trustOwnScripts(window);
const worker = new Worker(at(scan), { type: 'module', name: 'bilan-scan' });
beginWorker(worker);
if (columns !== null && !isShelfHinted()) {
  const rows = ask(columns);
  void hand(rows);
  Object.assign(globalThis, {
    [AHEAD]: Object.fromEntries([[at(columns), rows], ...beside.map((path) => [at(path), ask(path)])]),
  });
}

async function hand(rows: Promise<ArrayBuffer | null>): Promise<void> {
  const bytes = await rows;
  if (bytes !== null) worker.postMessage({ type: 'ahead', programme, rows: new Uint8Array(bytes) } satisfies ToScan);
}
