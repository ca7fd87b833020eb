/** The name of the worker that was begun before the page's own script was read. */
export const BEGUN = 'bilanBegun';

interface Begun {
  readonly worker: Worker;
  /** It said nothing else of why. */
  hasFailed: boolean;
}

type Scope = { [BEGUN]?: Begun };

/** Begins a worker for the script that comes later, which is not there yet to hear that it failed. */
export function beginWorker(worker: Worker): void {
  const begun: Begun = { worker, hasFailed: false };
  worker.addEventListener('error', () => {
    begun.hasFailed = true;
  });
  (globalThis as Scope)[BEGUN] = begun;
}

/** The worker that was begun, once; `null` where none was, or it failed since. */
export function begunWorker(): Worker | null {
  const scope = globalThis as Scope;
  const begun = scope[BEGUN];
  delete scope[BEGUN];
  return begun === undefined || begun.hasFailed ? null : begun.worker;
}
