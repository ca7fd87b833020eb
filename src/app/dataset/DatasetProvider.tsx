import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { WatchedEngine } from '../../engine/watched.ts';
import type { DatasetAccess } from './dataset.ts';
import type { DatasetStore } from './store.ts';

interface Loaded {
  readonly store: DatasetStore;
  readonly engine: WatchedEngine;
}

const DatasetContext = createContext<Loaded | null>(null);

export function DatasetProvider({ store, engine, children }: Loaded & { readonly children: ReactNode }): ReactNode {
  return <DatasetContext value={{ store, engine }}>{children}</DatasetContext>;
}

/** The dataset, what is being imported, and how to change or query it. */
export function useDataset(): DatasetAccess {
  const loaded = useContext(DatasetContext);
  if (loaded === null) throw new TypeError('no dataset above this component');
  const { store, engine } = loaded;
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  return {
    ...snapshot,
    importFiles: async (files) => store.importFiles(files.map((file) => ({ name: file.name, blob: file }))),
    cancel: store.cancel,
    forget: store.forget,
    loadDemo: store.loadDemo,
    query: engine.query,
  };
}
