import type { DatasetStore } from './datasetStore.ts';

/** Runs a task once, when there is something to look at or it is known that there is nothing. */
export function afterFirst(
  { snapshot, subscribe }: Pick<DatasetStore, 'snapshot' | 'subscribe'>,
  task: () => void,
): void {
  if (snapshot().dataset.state !== 'loading') task();
  else {
    const stop = subscribe(() => {
      if (snapshot().dataset.state === 'loading') return;
      stop();
      task();
    });
  }
}
