import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openInBrowser } from '../../../../src/engine/duckdb/open/browser.ts';
import { watched } from '../../../../src/engine/duckdb/open/watched.ts';
import { encodeTable } from '../../../../src/engine/sql/encodeTable.ts';
import { sql } from '../../../../src/sql/sql.ts';
import { engineContract } from './contract.ts';

engineContract('worker in Chromium', async () => openInBrowser({ workerUrl, wasmUrl }, new AbortController().signal));

const table = encodeTable({
  name: 'visits',
  rows: 3,
  columns: { id: { type: 'integer', values: Int32Array.of(1, 2, 3) } },
});
const total = sql`SELECT CAST(sum(id) AS INTEGER) AS total FROM visits`;

describe('an engine whose worker dies', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is rebuilt with its dataset, and the query answered', async () => {
    const workers: Worker[] = [];
    const RealWorker = Worker;
    vi.stubGlobal(
      'Worker',
      class extends RealWorker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          workers.push(this);
        }
      },
    );
    const engine = watched(async (signal) => openInBrowser({ workerUrl, wasmUrl }, signal), {
      open: 30_000,
      load: 30_000,
      query: 2000,
      stop: 1000,
    });
    await engine.load([table], []);
    workers[0]?.terminate();
    expect(await engine.query(total)).toEqual([{ total: 6 }]);
    expect(workers).toHaveLength(2);
    await engine.close();
    vi.unstubAllGlobals();
  });

  it('is rebuilt when a query that nobody waits for is in the middle of a step that takes hours', async () => {
    const engine = watched(async (signal) => openInBrowser({ workerUrl, wasmUrl }, signal), {
      open: 30_000,
      load: 30_000,
      query: 50_000,
      stop: 500,
    });
    await engine.load([table], []);
    const control = new AbortController();
    // Compares each row with all others before it gives the first.
    const asked = engine.query(
      sql`SELECT CAST(count(*) AS DOUBLE) AS n FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = 7`,
      control.signal,
    );
    setTimeout(() => control.abort(new Error('gone')), 1500);
    await expect(asked).rejects.toThrow('gone');
    expect(await engine.query(total)).toEqual([{ total: 6 }]);
    await engine.close();
  });

  it('says that it did not start when its files are missing', async () => {
    const engine = watched(
      async (signal) => openInBrowser({ workerUrl: '/nowhere.js', wasmUrl: '/nowhere.wasm' }, signal),
      {
        open: 4000,
        load: 1000,
        query: 1000,
        stop: 1000,
      },
    );
    await expect(engine.query(total)).rejects.toMatchObject({ kind: 'start' });
    await engine.close();
  });
});
