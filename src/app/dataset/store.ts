import type { WatchedEngine } from '../../engine/watched.ts';
import { prepare } from '../../metrics/prepare.ts';
import type { DatasetState, ImportProgress, LastImport } from './dataset.ts';
import type { ImportClient } from './importClient.ts';
import type { GivenFile } from './messages.ts';

/** All that the page shows of the dataset, replaced as a whole at every change. */
export interface Snapshot {
  readonly dataset: DatasetState;
  readonly importing: ImportProgress | null;
  readonly lastImport: LastImport | null;
}

/** The dataset between the import worker and the engine: what is loaded changes only when both have accepted it. */
export interface DatasetStore {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly importFiles: (files: readonly GivenFile[]) => Promise<void>;
  readonly loadDemo: () => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly cancel: () => void;
}

export interface World {
  readonly importer: ImportClient;
  readonly engine: WatchedEngine;
  readonly fetchDemo: () => Promise<readonly GivenFile[]>;
}

export function createStore({ importer, engine, fetchDemo }: World, startEmpty: boolean): DatasetStore {
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = { dataset: { state: startEmpty ? 'empty' : 'loading' }, importing: null, lastImport: null };
  const update = (change: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };

  const run = async (files: readonly GivenFile[], demo: boolean): Promise<LastImport> => {
    const before = snapshot.dataset;
    const replace = demo || before.state !== 'ready' || before.demo;
    const answer = await importer.run(files, replace, (importing) => update({ importing }));
    if (answer.type === 'cancelled') return { state: 'cancelled' };
    if (answer.type === 'failed') return { state: 'failed', message: answer.message };
    if (answer.type === 'nothing-accepted') return { state: 'nothing-accepted', reports: answer.refused };
    const { tables, extent, digest, reports } = answer.assembled;
    try {
      await engine.load(tables, prepare);
    } catch (error) {
      importer.settle(false);
      return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
    importer.settle(true);
    update({ dataset: { state: 'ready', digest, extent, reports, demo } });
    return { state: 'done', reports: [...reports.slice(-files.length + answer.refused.length), ...answer.refused] };
  };

  const importFiles = async (files: readonly GivenFile[], demo: boolean): Promise<LastImport | null> => {
    if (snapshot.importing !== null || files.length === 0) return null;
    update({ importing: { file: files[0]?.name ?? '', done: 0, files: files.length, rows: 0 } });
    const lastImport = await run(files, demo);
    update({ importing: null, lastImport: demo ? null : lastImport });
    return lastImport;
  };

  const loadDemo = async (): Promise<void> => {
    if (snapshot.dataset.state !== 'ready') update({ dataset: { state: 'loading' } });
    const failed = (message: string): void => {
      if (snapshot.dataset.state === 'loading') update({ dataset: { state: 'failed', message } });
    };
    try {
      const ended = await importFiles(await fetchDemo(), true);
      if (ended === null || ended.state === 'done') return;
      failed(ended.state === 'failed' ? ended.message : ended.state);
    } catch (error) {
      failed(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    importFiles: async (files) => {
      await importFiles(files, false);
    },
    loadDemo,
    forget: async () => {
      importer.forget();
      await engine.load([], []);
      update({ dataset: { state: 'empty' }, lastImport: null });
    },
    cancel: importer.cancel,
  };
}
