import type { MatchSide, Review } from '../../model/dataset/report.ts';
import type { ImportProgress } from '../dataset.ts';
import type {
  FromWorker,
  ImportAnswer,
  ImportRequest,
  ImportSetting,
  Pseudonymised,
  PseudonymSetting,
  ToWorker,
} from './messages.ts';

/** The import worker as promises. One import at a time. */
export interface ImportClient {
  readonly run: (request: ImportRequest, onProgress: (progress: ImportProgress) => void) => Promise<ImportAnswer>;
  /** Proposes the dataset as it was before the last import that was kept. */
  readonly undo: () => Promise<ImportAnswer>;
  /** The pairs of people that may be one. */
  readonly review: () => Promise<Review>;
  /** People whose name, e-mail or telephone is a text. */
  readonly find: (text: string) => Promise<readonly MatchSide[]>;
  /** What was read, as it may be published. */
  readonly pseudonymise: (setting: PseudonymSetting) => Promise<Pseudonymised>;
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
          else if (isAnswer(data)) resolve(data);
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

  const inquire = async <Answer>(
    question: (run: number) => ToWorker,
    read: (data: FromWorker) => Answer | null,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      runs += 1;
      const run = runs;
      const listening = new AbortController();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if (data.run === run && data.type === 'failed') reject(new Error(data.message));
          const answer = data.run === run ? read(data) : null;
          if (answer === null) return;
          listening.abort();
          resolve(answer);
        },
        { signal: listening.signal },
      );
      send(question(run));
    });

  return {
    run: async (request, onProgress) => ask((run) => ({ type: 'import', run, ...request }), onProgress),
    undo: async () =>
      ask(
        (run) => ({ type: 'undo', run }),
        () => undefined,
      ),
    review: async () =>
      inquire(
        (run) => ({ type: 'review', run }),
        (data) => (data.type === 'reviewed' ? data.review : null),
      ),
    find: async (text) =>
      inquire(
        (run) => ({ type: 'find', run, text }),
        (data) => (data.type === 'found' ? data.people : null),
      ),
    pseudonymise: async (setting) =>
      inquire(
        (run) => ({ type: 'pseudonymise', run, setting }),
        (data) => (data.type === 'pseudonymised' ? data : null),
      ),
    settle: (keep) => send({ type: 'settle', keep }),
    cancel: () => {
      send({ type: 'cancel' });
      cancelRun();
    },
    forget: () => send({ type: 'forget' }),
    close: () => worker.terminate(),
  };
}

function isAnswer(data: FromWorker): data is FromWorker & ImportAnswer {
  return data.type !== 'reviewed' && data.type !== 'found' && data.type !== 'pseudonymised' && data.type !== 'progress';
}
