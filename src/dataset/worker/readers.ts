import type { Extract } from '../../import/rows/extract.ts';
import { unreadable } from '../../import/rows/readExport.ts';
import type { Answers } from '../../model/dataset/answers.ts';
import type { FromReader, GivenFile, ImportSetting, ToReader } from './messages.ts';

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

export function openReaders(setting: ImportSetting): Readers {
  const size = Math.max(1, Math.min(MOST, navigator.hardwareConcurrency - 1));
  const open = (): Worker => {
    const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module', name: 'bilan-read' });
    send(worker, { type: 'start', setting });
    return worker;
  };
  let idle = Array.from({ length: size }, open);

  return {
    read: async (files, answers, onProgress, signal) => {
      const workers = new Set(idle.length === 0 ? Array.from({ length: size }, open) : idle);
      idle = [];
      try {
        const waiting = [...files.entries()];
        const extracts = new Map<number, Extract>();
        const work = async (first: Worker): Promise<void> => {
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
        if (idle.length === 0) for (const worker of workers) worker.terminate();
      }
    },
  };
}

/** What was read of a file; `null` when its reader was lost while reading it. Rejects when the reader never began. */
async function readOne(
  worker: Worker,
  request: ToReader & { readonly type: 'read' },
  onProgress: (rows: number, share: number) => void,
  signal: AbortSignal,
): Promise<Extract | null> {
  const listening = new AbortController();
  const on = { signal: listening.signal };
  try {
    let hasBegun = false;
    return await new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), on);
      // A worker that ran out of memory fails with an event that says nothing.
      worker.addEventListener(
        'error',
        ({ message }) => (hasBegun ? resolve(null) : reject(new Error(message || 'the reader could not be loaded'))),
        on,
      );
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromReader>) => {
          hasBegun = true;
          if (data.type === 'progress') onProgress(data.rows, data.share);
          else if (data.type === 'extract') resolve(data.extract);
          else reject(new Error(data.message));
        },
        on,
      );
      send(worker, request);
    });
  } finally {
    listening.abort();
  }
}

function send(worker: Worker, message: ToReader): void {
  worker.postMessage(message);
}
