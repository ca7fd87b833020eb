import { begunWorker } from '../../dataset/watch/begun.ts';
import { type WatchedWorker, watchedWorker } from '../../dataset/watch/watchedWorker.ts';
import { checked } from '../../metrics/ask/checked.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { FromScan, ToScan } from './messages.ts';

/** The scan in a worker of its own, started again with what was loaded when it is lost. */
export interface Scan extends Counter {
  /** Replaces what is counted by tables, or by the snapshot that holds them; on failure the previous ones stay. */
  readonly load: (rows: readonly Table[] | Uint8Array) => Promise<void>;
}

/** Milliseconds that the worker may take to begin, and to answer. */
const limits = { start: 9000, silence: 30_000 };

type OpenScanWorker = (begin: (worker: Worker, life: string) => void) => WatchedWorker;

const openWorker: OpenScanWorker = (begin) =>
  watchedWorker(
    () =>
      begunWorker() ?? new Worker(new URL('./scanWorker.ts', import.meta.url), { type: 'module', name: 'bilan-scan' }),
    begin,
    limits,
  );

export function openScan(programme: Programme, open: OpenScanWorker = openWorker): Scan {
  let own: WatchedWorker | null = null;
  let loaded: readonly Table[] | Uint8Array | null = null;
  let ids = 0;

  const alive = (): WatchedWorker => {
    if (own !== null) return own;
    const begun = open((worker, life) => {
      const say = (message: ToScan): void => worker.postMessage(message);
      say({ type: 'start', life, programme });
      if (loaded !== null) say({ type: 'load', id: 0, rows: loaded });
    });
    begun.lost.catch(() => {
      if (own === begun) own = null;
    });
    own = begun;
    return begun;
  };

  const ask = async (message: (id: number) => ToScan, signal?: AbortSignal): Promise<FromScan> => {
    ids += 1;
    const id = ids;
    const { worker, lost, end } = alive();
    const listening = new AbortController();
    const quiet = setTimeout(() => end('silent'), limits.silence);
    try {
      return await Promise.race([
        lost,
        new Promise<FromScan>((resolve, reject) => {
          const hear = ({ data }: MessageEvent<FromScan>): void => {
            if (data.type === 'alive' || data.id !== id) return;
            if (data.type === 'failed') reject(new Error(data.message));
            else resolve(data);
          };
          worker.addEventListener('message', hear, { signal: listening.signal });
          const leave = (): void => {
            worker.postMessage({ type: 'abort', id } satisfies ToScan);
            reject(signal?.reason);
          };
          signal?.addEventListener('abort', leave, { signal: listening.signal });
          worker.postMessage(message(id));
        }),
      ]);
    } finally {
      clearTimeout(quiet);
      listening.abort();
    }
  };

  // Its script is fetched while the page’s own still runs.
  alive();

  /** Asks once more when the worker was lost meanwhile. */
  const asking = async (message: (id: number) => ToScan, signal?: AbortSignal): Promise<FromScan> => {
    const first = alive();
    try {
      return await ask(message, signal);
    } catch (error) {
      if (own === first || signal?.aborted === true) throw error;
      return ask(message, signal);
    }
  };

  return {
    load: async (rows) => {
      await asking((id) => ({ type: 'load', id, rows }));
      loaded = rows;
    },
    count: async (questions, signal) => {
      signal?.throwIfAborted();
      if (questions.length === 0) return [];
      const answer = await asking((id) => ({ type: 'count', id, questions }), signal);
      if (answer.type !== 'counted') throw new TypeError(`not an answer: ${answer.type}`);
      return checked(questions, answer.tallies);
    },
  };
}
