import { useEffect } from 'react';
import type { ShelfState } from '../../dataset/shelving.ts';
import { useDataset, useShelf } from '../dataset/DatasetProvider.tsx';
import type { DatasetAccess } from '../dataset/access.ts';

/** Asks before the page is left when something would be lost: an import that runs, or files of the keeper's that this browser does not keep. */
export function useLeaving(): void {
  const { dataset, isImporting } = useDataset();
  const { shelf } = useShelf();
  const isLost = isImporting || isOnlyHere(dataset, shelf);
  useEffect(() => {
    if (!isLost) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isLost]);
}

function isOnlyHere(dataset: DatasetAccess['dataset'], shelf: ShelfState): boolean {
  return dataset.state === 'ready' && !dataset.demo && !dataset.published && shelf.state !== 'kept';
}
