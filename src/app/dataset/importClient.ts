import type { ImportProgress } from './dataset.ts';
import type { FromWorker, GivenFile, ImportSetting, ToWorker } from './messages.ts';

export type ImportAnswer = Exclude<FromWorker, { type: 'progress' }>;

/** The import worker as promises. One import at a time. */
export interface ImportClient {
  readonly run: (
    files: readonly GivenFile[],
    replace: boolean,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<ImportAnswer>;
  /** Keeps or drops what the last import proposed. */
  readonly settle: (keep: boolean) => void;
  readonly cancel: () => void;
  /** Drops everything read so far from memory. */
  readonly forget: () => void;
  readonly close: () => void;
}

export function openImport(setting: ImportSetting): ImportClient {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'bilan-import' });
  const send = (message: ToWorker): void => worker.postMessage(message);
  send({ type: 'start', setting });
  return {
    run: async (files, replace, onProgress) =>
      new Promise((resolve) => {
        const listening = new AbortController();
        const finish = (answer: ImportAnswer): void => {
          listening.abort();
          resolve(answer);
        };
        const { signal } = listening;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<FromWorker>) => {
            if (data.type === 'progress') onProgress(data.progress);
            else finish(data);
          },
          { signal },
        );
        // A worker that could not be fetched fails with an event that says nothing.
        const fail = ({ message }: ErrorEvent): void =>
          finish({ type: 'failed', message: message || 'the import worker could not be loaded' });
        worker.addEventListener('error', fail, { signal });
        send({ type: 'import', files, replace });
      }),
    settle: (keep) => send({ type: 'settle', keep }),
    cancel: () => send({ type: 'cancel' }),
    forget: () => send({ type: 'forget' }),
    close: () => worker.terminate(),
  };
}
