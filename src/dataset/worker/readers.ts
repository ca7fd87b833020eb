import type { Extract } from '../../import/extract.ts';
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
      const workers = idle.length === 0 ? Array.from({ length: size }, open) : idle;
      idle = [];
      try {
        const waiting = [...files.entries()];
        const extracts = new Map<number, Extract>();
        const work = async (worker: Worker): Promise<void> => {
          for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, file] = next;
            onProgress(index, 0, 0);
            extracts.set(
              index,
              await readOne(
                worker,
                { type: 'read', file, answers },
                (rows, share) => onProgress(index, rows, share),
                signal,
              ),
            );
          }
        };
        await Promise.all(workers.map(work));
        idle = workers;
        return files.flatMap((_, index) => extracts.get(index) ?? []);
      } finally {
        // After a failure or an abort, some are still at work on what nobody waits for.
        if (idle.length === 0) for (const worker of workers) worker.terminate();
      }
    },
  };
}

async function readOne(
  worker: Worker,
  request: ToReader & { readonly type: 'read' },
  onProgress: (rows: number, share: number) => void,
  signal: AbortSignal,
): Promise<Extract> {
  const listening = new AbortController();
  const on = { signal: listening.signal };
  try {
    return await new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), on);
      // A worker that could not be fetched, or ran out of memory, fails with an event that says nothing.
      worker.addEventListener(
        'error',
        ({ message }) => reject(new Error(message || `${request.file.name}: reader lost`)),
        on,
      );
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromReader>) => {
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
