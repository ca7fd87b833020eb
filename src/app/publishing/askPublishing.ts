import { watchedWorker } from '../../dataset/watch/watchedWorker.ts';
import type { FromPublishing, ToMeasure, ToPack, ToPrepare, ToPublishing } from './messages.ts';

/** Milliseconds that the worker may take to begin. */
const limits = { start: 9000, silence: 0 };

/** What a worker of its own, which ends with it, makes of a request: the page answers meanwhile. Rejects with the reason, or a `WorkerLost`. */
export async function askPublishing(
  request: ToPrepare | ToMeasure | ToPack,
): Promise<Exclude<FromPublishing, { type: 'alive' | 'failed' }>> {
  const { worker, lost, end } = watchedWorker(
    () => new Worker(new URL('./publishingWorker.ts', import.meta.url), { type: 'module', name: 'bilan-publishing' }),
    (own, life) => own.postMessage({ ...request, life } satisfies ToPublishing),
    limits,
  );
  try {
    return await Promise.race([
      lost,
      new Promise<Exclude<FromPublishing, { type: 'alive' | 'failed' }>>((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromPublishing>) => {
          if (data.type === 'failed') reject(new Error(data.message));
          else if (data.type !== 'alive') resolve(data);
        });
      }),
    ]);
  } finally {
    end('lost');
  }
}
