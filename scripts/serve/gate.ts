/** Too much is asked at once: later it will be answered. */
export class BusyError extends Error {}

export interface Limits {
  /** Answers worked out at the same time. */
  readonly atOnce: number;
  /** Those that wait for their turn. */
  readonly waiting: number;
}

/** Runs tasks a few at a time, in turn; rejects with a BusyError when too many wait already. */
export function gate({ atOnce, waiting }: Limits): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (task) => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new BusyError('too many questions at once');
      await new Promise<void>((resolve) => {
        queue.push(resolve);
      });
    } else running += 1;
    try {
      return await task();
    } finally {
      // The turn goes to who waits longest.
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
