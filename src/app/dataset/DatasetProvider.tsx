import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { PublishedManifest } from '../../model/dataset/published.ts';
import type { Period } from '../../model/time/period.ts';
import type { Confirmation, Confirmed } from '../../engine/confirmation.ts';
import { telling } from '../../metrics/ask/coarse/telling.ts';
import type { Remote } from '../../engine/remote/remote.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import type { Waiting } from '../../model/dataset/waiting.ts';
import type { Changes } from '../../model/dataset/changes.ts';
import type { ImportProgress, LastImport } from '../../dataset/dataset.ts';
import type { DatasetAccess } from './access.ts';
import { releaseLedger } from '../setting/releaseLedger.ts';
import { signingKey } from '../setting/signingKey.ts';
import { splitAnswers } from '../../dataset/splitAnswers.ts';
import type { Shown } from '../../dataset/shown.ts';
import type { DatasetStore } from '../../dataset/datasetStore.ts';

export type { LastImport };

interface Loaded {
  readonly store: DatasetStore;
  readonly counter: Counter;
  readonly confirmed: Confirmed;
  readonly remote: Remote | null;
}

const DatasetContext = createContext<Loaded | null>(null);

export function DatasetProvider({
  store,
  counter,
  confirmed,
  remote,
  children,
}: Loaded & { readonly children: ReactNode }): ReactNode {
  return <DatasetContext value={{ store, counter, confirmed, remote }}>{children}</DatasetContext>;
}

function useLoaded(): Loaded {
  const loaded = useContext(DatasetContext);
  if (loaded === null) throw new TypeError('no dataset above this component');
  return loaded;
}

/** The dataset and how to change or query it. What is being imported is apart: it changes ten times a second. */
export function useDataset(): DatasetAccess {
  const { store, counter: whole, remote } = useLoaded();
  const dataset = useSyncExternalStore(store.subscribe, () => store.snapshot().dataset);
  return {
    dataset,
    isImporting: useSyncExternalStore(store.subscribe, () => store.snapshot().importing !== null),
    importFiles: async (files) => {
      const { answers, ledgers, keys, exports } = await splitAnswers(files);
      for (const given of ledgers) releaseLedger.write(given);
      for (const given of keys) await signingKey.give(given);
      for (const given of answers) await store.answer(given);
      await store.importFiles(exports.map((file) => ({ name: file.name, blob: file })));
    },
    answer: store.answer,
    answers: store.answers,
    decide: store.decide,
    review: store.review,
    find: store.find,
    tables: () => store.snapshot().tables(),
    isLoose: useSyncExternalStore(store.subscribe, () => store.snapshot().isLoose),
    countLoosely: store.countLoosely,
    undo: store.undo,
    cancel: store.cancel,
    forget: store.forget,
    loadDemo: store.loadDemo,
    readDemo: store.readDemo,
    retry: store.retry,
    counter: dataset.state === 'ready' ? telling(whole, dataset.tells) : whole,
    remote,
  };
}

/** The days of the data; `null` while there is none. */
export function useExtent(): Period | null {
  const { store } = useLoaded();
  const dataset = useSyncExternalStore(store.subscribe, () => store.snapshot().dataset);
  return dataset.state === 'ready' ? dataset.extent : null;
}

/** Where a site publishes answers alone: what they answer, and for whom; `null` anywhere else. */
export function usePublishedViews(): {
  readonly views: readonly string[];
  readonly profile: PublishedManifest['profile'];
} | null {
  const { store } = useLoaded();
  const dataset = useSyncExternalStore(store.subscribe, () => store.snapshot().dataset);
  if (dataset.state !== 'ready' || dataset.answers === null || dataset.publication === null) return null;
  return { views: dataset.answers.views, profile: dataset.publication.profile };
}

/** What this browser keeps of what is loaded, and what can be done about it. */
export function useShelf(): Pick<Shown, 'shelf' | 'keepsFiles'> &
  Pick<DatasetStore, 'follow' | 'keepOver' | 'keepFiles'> {
  const { store } = useLoaded();
  return {
    shelf: useSyncExternalStore(store.subscribe, () => store.snapshot().shelf),
    keepsFiles: useSyncExternalStore(store.subscribe, () => store.snapshot().keepsFiles),
    follow: store.follow,
    keepOver: store.keepOver,
    keepFiles: store.keepFiles,
  };
}

/** The running import, `null` when none runs. */
export function useImporting(): ImportProgress | null {
  const { store } = useLoaded();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().importing);
}

/** How the last import of one's own ended, `null` before any. */
export function useLastImport(): LastImport | null {
  const { store } = useLoaded();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().lastImport);
}

/** Files that wait for an answer before they count. */
export function useWaiting(): readonly Waiting[] {
  const { store } = useLoaded();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().waiting);
}

/** What an import would change, until it is accepted or refused. */
export function useProposal(): Changes | null {
  const { store } = useLoaded();
  return useSyncExternalStore(store.subscribe, () => store.snapshot().proposal);
}

/** Whoever counts again a figure that somebody wants confirmed, `null` when nobody can; and whether it is to do so without being asked. */
export function useJudge(): Pick<Confirmed, 'judge' | 'judgeAlone'> {
  const { confirmed } = useLoaded();
  return { judge: confirmed.judge, judgeAlone: confirmed.judgeAlone };
}

/** What DuckDB says of the figures on screen. */
export function useConfirmation(): Confirmation {
  const { confirmed } = useLoaded();
  return useSyncExternalStore(confirmed.subscribe, confirmed.confirmation);
}
