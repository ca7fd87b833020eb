import { joinAnswers } from '../model/dataset/answers.ts';
import type { DatasetStore } from './datasetStore.ts';
import type { Demonstration } from './demonstration.ts';
import { emptyLibrary } from './library/library.ts';
import { empty, type KnownFile, type GivenFile } from './library/sources.ts';
import type { Shown } from './shown.ts';
import { createShelving, libraryOf } from './shelving.ts';
import { createTaking, loaded, messageOf, rowsOf } from './taking.ts';
import type { ImportReply } from './worker/messages.ts';
import type { Rows, World } from './world.ts';

const noRows: Rows = { tables: () => [], bytes: null, extent: null };

export function createStore({
  importer,
  load,
  memory,
  shelf,
  expectsShelf,
  filesChoice,
  fetchDemonstration,
  fetchPublished,
}: World): DatasetStore {
  const listeners = new Set<() => void>();
  let shown: Shown = {
    dataset: { state: 'loading' },
    tables: noRows.tables,
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
  let loads: Promise<unknown> = Promise.resolve();
  let isCancelled = false;
  const update = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  };
  const shelving = createShelving(shelf, filesChoice, (state) => update({ shelf: state }));
  const isBusy = (): boolean => shown.importing !== null || shown.proposal !== null;

  const taking = createTaking({ importer, load, shelving, shown: () => shown, update });

  const importFiles = async (files: readonly GivenFile[], demo: boolean): Promise<void> => {
    if (isBusy()) return;
    isCancelled = false;
    update({ importing: { file: files[0]?.name ?? '', done: 0, files: files.length, rows: 0, share: 0, left: null } });
    // What is loaded meanwhile tells the reader anew what it knows, and would end this import.
    await loads;
    const reply: ImportReply = isCancelled
      ? { type: 'cancelled' }
      : await importer.run({ files, demo, answers, loose: shown.isLoose }, (importing) => update({ importing }));
    const ended = await taking.take(reply, files.length);
    const isAnswer = files.length === 0 && (ended.state === 'done' || ended.state === 'nothing-accepted');
    update({ importing: null, lastImport: isAnswer ? { state: 'answered' } : ended });
  };

  /** Loads what is not read here, or says why it cannot. */
  const loadOther = async (task: () => Promise<void>): Promise<void> => {
    if (isBusy()) return;
    if (shown.dataset.state !== 'ready') update({ dataset: { state: 'loading' } });
    const loading = task().catch((error: unknown) => {
      const message = messageOf(error);
      if (shown.dataset.state === 'ready') update({ lastImport: { state: 'failed', message } });
      else update({ dataset: { state: 'failed', message } });
    });
    loads = Promise.all([loads, loading]);
    await loading;
  };

  const demonstration = async (): Promise<Demonstration> => {
    const found = await fetchDemonstration();
    const { bytes, tables, facts } = found.snapshot;
    await load({ bytes, tables, extent: facts.extent });
    return found;
  };

  const showDemonstration = async (loading: Promise<Demonstration>): Promise<void> => {
    const { snapshot, files } = await loading;
    importer.know({ ...emptyLibrary, state: { ...empty, demo: true, absent: files } });
    update(loaded(snapshot, snapshot.facts, 0, { lastImport: null, waiting: [] }));
  };

  /** False when there is nothing on the shelf that can be read. What is loaded meanwhile comes before it, and gives way. */
  const restore = async (meanwhile: Promise<unknown> | null = null): Promise<boolean> => {
    const found = await shelving.restore();
    if (found.state !== 'dataset') return false;
    await meanwhile?.catch(() => undefined); // said by whoever shows it
    await load(rowsOf(found.snapshot));
    const library = libraryOf(found);
    importer.know(library);
    const absent = found.files.flatMap(({ name, file }) => (file === null ? [name] : []));
    update(
      loaded(
        rowsOf(found.snapshot),
        found.snapshot.facts,
        library.past.length,
        { lastImport: null, waiting: [] },
        absent,
      ),
    );
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
    start: async (other) =>
      loadOther(async () => {
        // Where nothing is expected on the shelf, nobody waits for it to say so.
        const begun = other === 'demo' && !expectsShelf() ? demonstration() : null;
        begun?.catch(() => undefined); // said when it is shown
        if (await restore(begun)) return;
        if (other === 'demo') await showDemonstration(begun ?? demonstration());
        else update({ dataset: { state: 'empty' } });
      }),
    follow: async () =>
      loadOther(async () => {
        if (!(await restore()))
          update({ dataset: { state: 'empty' }, tables: noRows.tables, shelf: { state: 'nothing' } });
      }),
    keepOver: shelving.keepOver,
    keepFiles: async (keep) => {
      update({ keepsFiles: keep });
      await shelving.chooseFiles(keep);
    },
    loadDemo: async () => loadOther(async () => showDemonstration(demonstration())),
    readDemo: async () => {
      let files: readonly KnownFile[] = [];
      await loadOther(async () => {
        ({ files } = await fetchDemonstration());
      });
      if (files.length > 0) await importFiles(servedOf(files), true);
    },
    loadPublished: async () =>
      loadOther(async () => {
        const [published, { publishedState }] = await Promise.all([fetchPublished(), import('./fetchPublished.ts')]);
        const rows: Rows = { tables: () => published.tables, bytes: null, extent: published.manifest.extent };
        await load(rows);
        update({ tables: rows.tables, dataset: publishedState(published) });
      }),
    loadRemote: async (open) => loadOther(async () => update({ tables: noRows.tables, dataset: await open() })),
    forget: async () => {
      importer.forget();
      await shelving.forget();
      await load(noRows);
      update({ dataset: { state: 'empty' }, tables: noRows.tables, lastImport: null, waiting: [] });
    },
    cancel: () => {
      isCancelled = true;
      importer.cancel();
    },
  };
}

function servedOf(files: readonly KnownFile[]): readonly GivenFile[] {
  return files.flatMap(({ file }) => file ?? []);
}
