import { joinAnswers } from '../model/dataset/answers.ts';
import type { DatasetStore } from './datasetStore.ts';
import { publishedState } from './fetchPublished.ts';
import { emptyLibrary } from './library/library.ts';
import { empty, type KnownFile, type GivenFile } from './library/sources.ts';
import type { Shown } from './shown.ts';
import { createShelving, libraryOf } from './shelving.ts';
import { createTaking, loaded, messageOf } from './taking.ts';
import type { World } from './world.ts';

export function createStore({
  importer,
  load,
  memory,
  shelf,
  filesChoice,
  fetchDemonstration,
  fetchPublished,
}: World): DatasetStore {
  const listeners = new Set<() => void>();
  let shown: Shown = {
    dataset: { state: 'loading' },
    tables: [],
    importing: null,
    lastImport: null,
    waiting: [],
    proposal: null,
    isLoose: false,
    shelf: { state: 'nothing' },
    keepsFiles: filesChoice.load(),
  };
  let answers = memory.load();
  let given: readonly GivenFile[] = [];
  const update = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  };
  const shelving = createShelving(shelf, filesChoice, (state) => update({ shelf: state }));
  const isBusy = (): boolean => shown.importing !== null || shown.proposal !== null;

  const taking = createTaking({ importer, load, shelving, shown: () => shown, update });

  const importFiles = async (files: readonly GivenFile[], demo: boolean): Promise<void> => {
    if (isBusy()) return;
    update({ importing: { file: files[0]?.name ?? '', done: 0, files: files.length, rows: 0, share: 0, left: null } });
    const reply = await importer.run({ files, demo, answers, loose: shown.isLoose }, (importing) =>
      update({ importing }),
    );
    const ended = await taking.take(reply, files.length);
    const isAnswer = files.length === 0 && (ended.state === 'done' || ended.state === 'nothing-accepted');
    update({ importing: null, lastImport: isAnswer ? { state: 'answered' } : ended });
  };

  /** Loads what is not read here, or says why it cannot. */
  const loadOther = async (task: () => Promise<void>): Promise<void> => {
    if (isBusy()) return;
    if (shown.dataset.state !== 'ready') update({ dataset: { state: 'loading' } });
    try {
      await task();
    } catch (error) {
      const message = messageOf(error);
      if (shown.dataset.state === 'ready') update({ lastImport: { state: 'failed', message } });
      else update({ dataset: { state: 'failed', message } });
    }
  };

  const loadDemo = async (): Promise<void> =>
    loadOther(async () => {
      const { snapshot, files } = await fetchDemonstration();
      await load(snapshot.tables);
      importer.know({ ...emptyLibrary, state: { ...empty, demo: true, absent: files } });
      update(loaded(snapshot, 0, { lastImport: null, waiting: [] }));
    });

  /** False when there is nothing on the shelf that can be read. */
  const restore = async (): Promise<boolean> => {
    const found = await shelving.restore();
    if (found.state !== 'dataset') return false;
    await load(found.snapshot.tables);
    const library = libraryOf(found);
    importer.know(library);
    const absent = found.files.flatMap(({ name, file }) => (file === null ? [name] : []));
    update(loaded(found.snapshot, library.past.length, { lastImport: null, waiting: [] }, absent));
    return true;
  };

  return {
    snapshot: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    importFiles: async (files) => {
      if (files.length === 0 || isBusy()) return;
      given = files;
      await importFiles(files, false);
    },
    retry: async () => importFiles(given, false),
    answer: async (told) => {
      answers = joinAnswers(answers, told);
      memory.save(answers);
      await importFiles([], false);
    },
    answers: () => answers,
    decide: taking.decide,
    review: importer.review,
    find: importer.find,
    countLoosely: async (loose) => {
      if (isBusy()) return;
      update({ isLoose: loose });
      await importFiles([], false);
    },
    undo: async () => {
      if (isBusy()) return;
      update({ importing: { file: '', done: 0, files: 0, rows: 0, share: 0, left: null } });
      const ended = await taking.take(await importer.undo(), 0);
      update({ importing: null, lastImport: ended.state === 'done' ? { state: 'undone' } : ended });
    },
    start: async (other) => {
      let isRestored = false;
      await loadOther(async () => {
        isRestored = await restore();
      });
      if (isRestored || shown.dataset.state !== 'loading') return;
      if (other === 'demo') await loadDemo();
      else update({ dataset: { state: 'empty' } });
    },
    follow: async () =>
      loadOther(async () => {
        if (!(await restore())) update({ dataset: { state: 'empty' }, tables: [], shelf: { state: 'nothing' } });
      }),
    keepOver: shelving.keepOver,
    keepFiles: async (keep) => {
      update({ keepsFiles: keep });
      await shelving.chooseFiles(keep);
    },
    loadDemo,
    readDemo: async () =>
      loadOther(async () => {
        const { files } = await fetchDemonstration();
        await importFiles(servedOf(files), true);
      }),
    loadPublished: async () =>
      loadOther(async () => {
        const published = await fetchPublished();
        await load(published.tables);
        update({ tables: published.tables, dataset: publishedState(published) });
      }),
    forget: async () => {
      importer.forget();
      await shelving.forget();
      await load([]);
      update({ dataset: { state: 'empty' }, tables: [], lastImport: null, waiting: [] });
    },
    cancel: importer.cancel,
  };
}

function servedOf(files: readonly KnownFile[]): readonly GivenFile[] {
  return files.flatMap(({ file }) => file ?? []);
}
