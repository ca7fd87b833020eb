import { death, lifeName } from './life.ts';

/** Milliseconds that a worker may take to begin, and to say anything while somebody waits. */
export interface Limits {
  readonly start: number;
  readonly silence: number;
}

export type LossReason = 'not-started' | 'lost' | 'silent';

/** A worker died, did not begin, or stopped answering. */
export class WorkerLost extends Error {
  constructor(
    readonly reason: LossReason,
    cause?: unknown,
  ) {
    super(`worker ${reason}`, { cause });
    this.name = 'WorkerLost';
  }
}

/** A worker that is known to live: whatever waits for it also waits for `lost`, which rejects when it is gone. */
export interface WatchedWorker {
  readonly worker: Worker;
  readonly lost: Promise<never>;
  /** Ends it at once; `lost` rejects. */
  readonly end: (reason: LossReason) => void;
}

/**
 * Opens a worker that says `{ type: 'alive' }` once it runs and holds the lock of the name it is given. `begin` tells it what to begin with. It is terminated
 * when it does not begin in time, reports an error that it did not catch, or lets go of its lock.
 */
export function watchedWorker(
  open: () => Worker,
  begin: (worker: Worker, life: string) => void,
  { start }: Limits,
  whenDead: (life: string, worker: Worker) => Promise<void> = death,
): WatchedWorker {
  const worker = open();
  const life = lifeName('worker');
  let end: (reason: LossReason, cause?: unknown) => void = () => undefined;
  const lost = new Promise<never>((_, reject) => {
    end = (reason, cause) => {
      worker.terminate();
      reject(new WorkerLost(reason, cause));
    };
  });
  lost.catch(() => undefined);
  let isAlive = false;
  const late = setTimeout(() => end('not-started'), start);
  worker.addEventListener('error', (event) => {
    clearTimeout(late);
    // A script that could not be fetched fails with an event that says nothing.
    end(isAlive ? 'lost' : 'not-started', event.message);
  });
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly type: string }>) => {
    if (isAlive || data.type !== 'alive') return;
    isAlive = true;
    clearTimeout(late);
    void whenDead(life, worker).then(() => end('lost'));
  });
  begin(worker, life);
  return { worker, lost, end };
}
