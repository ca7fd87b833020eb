import { type Answers, noAnswers } from '../../model/dataset/answers.ts';
import type { MatchSide, Review } from '../../model/dataset/review.ts';
import type { ImportProgress } from '../dataset.ts';
import { emptyLibrary, type Library } from '../library/library.ts';
import type { FromWorker, ImportReply, ImportRequest, ImportSetting, ToWorker } from './messages.ts';
import { type Limits, type WatchedWorker, watchedWorker, WorkerLost } from '../watch/watchedWorker.ts';

/** The import worker as promises. It starts when it is first needed, and again, with all it knew, when it is lost. One import at a time. */
export interface ImportClient {
  readonly run: (request: ImportRequest, onProgress: (progress: ImportProgress) => void) => Promise<ImportReply>;
  /** Proposes the dataset as it was before the last import that was kept. */
  readonly undo: () => Promise<ImportReply>;
  /** The pairs of people that may be one. */
  readonly review: () => Promise<Review>;
  /** People whose name, e-mail or telephone is a text. */
  readonly find: (text: string) => Promise<readonly MatchSide[]>;
  /** Keeps or drops what the last import proposed. */
  readonly settle: (keep: boolean) => void;
  /** Ends the running import at once, whatever the worker is at. */
  readonly cancel: () => void;
  /** What is loaded without having been read here: the demonstration, or what the shelf kept. */
  readonly know: (library: Library) => void;
  /** Drops everything read so far from memory. */
  readonly forget: () => void;
}

export type OpenWorker = (
  begin: (worker: Worker, life: string) => void,
  limits: Limits,
) => Pick<WatchedWorker, 'worker' | 'lost' | 'end'>;

/** Where the browser tells of a death by its locks, silence is work; elsewhere it may be a death that nobody tells of. */
const limitsHere = (): Limits => ({ start: 9000, silence: 'locks' in navigator ? 180_000 : 45_000 });

const openWorker: OpenWorker = (begin, within) =>
  watchedWorker(
    () => new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module', name: 'bilan-import' }),
    begin,
    within,
  );

export function openImport(setting: ImportSetting, open: OpenWorker = openWorker, within = limitsHere()): ImportClient {
  let own: WatchedWorker | null = null;
  let library: Library = emptyLibrary;
  let proposed: Library | null = null;
  let told: { readonly answers: Answers; readonly loose: boolean } = { answers: noAnswers, loose: false };
  let runs = 0;
  let cancelRun = (): void => undefined;

  const alive = (): WatchedWorker => {
    if (own !== null) return own;
    const begun = open(
      (worker, life) => worker.postMessage({ type: 'start', setting, life, library, ...told } satisfies ToWorker),
      within,
    );
    begun.lost.catch(() => {
      if (own === begun) own = null;
    });
    own = begun;
    return begun;
  };

  /** Asks the worker; `read` gives the reply of the message that holds it. Rejects with a `WorkerLost` when the worker is gone or silent. */
  const ask = async <Reply>(
    request: (run: number) => ToWorker,
    read: (data: FromWorker) => Reply | null,
  ): Promise<Reply> => {
    runs += 1;
    const run = runs;
    const { worker, lost, end } = alive();
    const listening = new AbortController();
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(() => end('silent'), within.silence);
    };
    try {
      return await Promise.race([
        lost,
        new Promise<Reply>((resolve, reject) => {
          worker.addEventListener(
            'message',
            ({ data }: MessageEvent<FromWorker>) => {
              // What a run says after it was cancelled is for nobody.
              if (data.run !== run) return;
              wait();
              const reply = read(data);
              if (reply !== null) resolve(reply);
              else if (data.type === 'failed') reject(new Error(data.message));
            },
            { signal: listening.signal },
          );
          wait();
          worker.postMessage(request(run));
        }),
      ]);
    } finally {
      clearTimeout(quiet);
      listening.abort();
    }
  };

  const askImport = async (
    request: (run: number) => ToWorker,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<ImportReply> => {
    const cancelled = new Promise<ImportReply>((resolve) => {
      cancelRun = () => resolve({ type: 'cancelled' });
    });
    let isOver = false;
    const asked = ask(request, (data) => {
      if (data.type === 'progress' && !isOver) onProgress(data.progress);
      return isReply(data) ? data : null;
    }).catch((error: unknown): ImportReply => ({ type: 'failed', message: String(error) }));
    const reply = await Promise.race([cancelled, asked]);
    isOver = true;
    if (reply.type === 'assembled') proposed = reply.library;
    else if (reply.type === 'nothing-accepted' || reply.type === 'absent') ({ library } = reply);
    return reply;
  };

  /** A question that changes nothing is asked once more of the worker that takes the place of a lost one. */
  const inquire: typeof ask = async (request, read) =>
    ask(request, read).catch(async (error: unknown) => {
      if (error instanceof WorkerLost && error.reason === 'lost') return ask(request, read);
      throw error;
    });

  return {
    run: async (request, onProgress) => {
      told = { answers: request.answers, loose: request.loose };
      return askImport((run) => ({ type: 'import', run, ...request }), onProgress);
    },
    undo: async () =>
      askImport(
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
    settle: (keep) => {
      if (keep && proposed !== null) library = proposed;
      proposed = null;
      own?.worker.postMessage({ type: 'settle', keep } satisfies ToWorker);
    },
    cancel: () => {
      own?.worker.postMessage({ type: 'cancel' } satisfies ToWorker);
      cancelRun();
    },
    know: (other) => {
      own?.end('lost');
      own = null;
      library = other;
    },
    forget: () => {
      own?.end('lost');
      own = null;
      library = emptyLibrary;
    },
  };
}

function isReply(data: FromWorker): data is FromWorker & ImportReply {
  return (
    data.type !== 'alive' &&
    data.type !== 'reviewed' &&
    data.type !== 'found' &&
    data.type !== 'progress' &&
    data.type !== 'working'
  );
}
