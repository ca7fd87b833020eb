import type { Review } from '../../model/report.ts';
import type { ImportProgress } from './dataset.ts';
import type { FromWorker, ImportAnswer, ImportRequest, ImportSetting, ToWorker } from './messages.ts';

/** The import worker as promises. One import at a time. */
export interface ImportClient {
  readonly run: (request: ImportRequest, onProgress: (progress: ImportProgress) => void) => Promise<ImportAnswer>;
  /** Proposes the dataset as it was before the last import that was kept. */
  readonly undo: () => Promise<ImportAnswer>;
  /** The pairs of people that may be one. */
  readonly review: () => Promise<Review>;
  /** Keeps or drops what the last import proposed. */
  readonly settle: (keep: boolean) => void;
  /** Ends the running import at once, whatever the worker is at. */
  readonly cancel: () => void;
  /** Drops everything read so far from memory. */
  readonly forget: () => void;
  readonly close: () => void;
}

export function openImport(setting: ImportSetting): ImportClient {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'bilan-import' });
  const send = (message: ToWorker): void => worker.postMessage(message);
  send({ type: 'start', setting });
  let runs = 0;
  let cancelRun = (): void => undefined;

  const ask = async (
    request: (run: number) => ToWorker,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportAnswer> => {
    runs += 1;
    const run = runs;
    const listening = new AbortController();
    const on = { signal: listening.signal };
    const answer = await new Promise<ImportAnswer>((resolve) => {
      cancelRun = () => resolve({ type: 'cancelled' });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          // What a run says after it was cancelled is for nobody.
          if (data.run !== run) return;
          if (data.type === 'progress') onProgress(data.progress);
          else if (data.type !== 'reviewed') resolve(data);
        },
        on,
      );
      // A worker that could not be fetched fails with an event that says nothing.
      worker.addEventListener(
        'error',
        ({ message }) => resolve({ type: 'failed', message: message || 'the import worker could not be loaded' }),
        on,
      );
      send(request(run));
    });
    listening.abort();
    return answer;
  };

  return {
    run: async (request, onProgress) => ask((run) => ({ type: 'import', run, ...request }), onProgress),
    undo: async () =>
      ask(
        (run) => ({ type: 'undo', run }),
        () => undefined,
      ),
    review: async () =>
      new Promise((resolve) => {
        runs += 1;
        const run = runs;
        const listening = new AbortController();
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<FromWorker>) => {
            if (data.run !== run || data.type !== 'reviewed') return;
            listening.abort();
            resolve(data.review);
          },
          { signal: listening.signal },
        );
        send({ type: 'review', run });
      }),
    settle: (keep) => send({ type: 'settle', keep }),
    cancel: () => {
      send({ type: 'cancel' });
      cancelRun();
    },
    forget: () => send({ type: 'forget' }),
    close: () => worker.terminate(),
  };
}
