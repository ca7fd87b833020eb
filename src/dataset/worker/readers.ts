import type { Extract } from '../../import/rows/extract.ts';
import { unreadable } from '../../import/rows/readExport.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import { type Limits, type WatchedWorker, watchedWorker } from '../watch/watchedWorker.ts';
import type { FromReader, ImportSetting, ToReader } from './messages.ts';
import type { GivenFile } from '../library/sources.ts';

/** Workers that read files at the same time, and can be stopped in the middle of one. */
export interface Readers {
  /** The extracts in the order of the files; rejects when one cannot be read at all, or with the reason of `signal`. */
  readonly read: (
    files: readonly GivenFile[],
    answers: Answers,
    onProgress: (file: number, rows: number, share: number) => void,
    signal: AbortSignal,
  ) => Promise<readonly Extract[]>;
}

/** More readers than this would wait for memory rather than compute; one core is left to the page and the engine. */
const MOST = 4;
const limits: Limits = { start: 8000, silence: 60_000 };

export function openReaders(setting: ImportSetting): Readers {
  const size = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));
  let idle: readonly WatchedWorker[] = [];
  const open = (): WatchedWorker => {
    const opened = watchedWorker(
      () => new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module', name: 'bilan-read' }),
      (worker, life) => send(worker, { type: 'start', setting, life }),
      limits,
    );
    opened.lost.catch(() => {
      idle = idle.filter((each) => each !== opened);
    });
    return opened;
  };

  return {
    read: async (files, answers, onProgress, signal) => {
      const missing = Math.max(0, Math.min(size, files.length) - idle.length);
      const workers = new Set([...idle, ...Array.from({ length: missing }, open)]);
      idle = [];
      try {
        const waiting = [...files.entries()];
        const extracts = new Map<number, Extract>();
        const work = async (first: WatchedWorker): Promise<void> => {
          let worker = first;
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, file] = next;
            const tell = (rows: number, share: number): void => onProgress(index, rows, share);
            tell(0, 0);
            const extract = await readOne(worker, { type: 'read', file, answers }, tell, signal);
            extracts.set(index, extract ?? unreadable(file.name));
            if (extract !== null) continue;
            // The reader is gone, and the file that took it: the next one gets another.
            workers.delete(worker);
            worker = open();
            workers.add(worker);
          }
        };
        await Promise.all([...workers].map(work));
        idle = [...workers];
        return files.flatMap((_, index) => extracts.get(index) ?? []);
      } finally {
        // After a failure or an abort, some are still at work on what nobody waits for.
        if (idle.length === 0) for (const worker of workers) worker.end('silent');
      }
    },
  };
}

/** What was read of a file; `null` when its reader was lost while reading it. Rejects when the reader never began. */
async function readOne(
  { worker, lost, end }: WatchedWorker,
  request: ToReader & { readonly type: 'read' },
  onProgress: (rows: number, share: number) => void,
  signal: AbortSignal,
): Promise<Extract | null> {
  const listening = new AbortController();
  const on = { signal: listening.signal };
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => end('silent'), limits.silence);
  };
  try {
    let hasBegun = false;
    return await new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), on);
      // A worker that ran out of memory is lost without a word.
      lost.catch((error: unknown) => (hasBegun ? resolve(null) : reject(error)));
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromReader>) => {
          wait();
          if (data.type === 'alive') return;
          hasBegun = true;
          if (data.type === 'progress') onProgress(data.rows, data.share);
          else if (data.type === 'extract') resolve(data.extract);
          else reject(new Error(data.message));
        },
        on,
      );
      wait();
      send(worker, request);
    });
  } finally {
    clearTimeout(quiet);
    listening.abort();
  }
}

function send(worker: Worker, message: ToReader): void {
  worker.postMessage(message);
}
