import { type Answers, joinAnswers } from '../model/dataset/answers.ts';
import type { Changes, MatchSide, Review } from '../model/dataset/report.ts';
import type { LastImport } from './dataset.ts';
import { publishedState } from './fetchPublished.ts';
import { emptyLibrary } from './library/library.ts';
import { empty, type KnownFile } from './library/sources.ts';
import type { Shown } from './shown.ts';
import { readSnapshot, type Snapshot } from './snapshot/readSnapshot.ts';
import type { GivenFile, ImportAnswer } from './worker/messages.ts';
import type { World } from './world.ts';

/** The dataset between the import worker and the engine: what is loaded changes only when both have accepted it. */
export interface DatasetStore {
  readonly snapshot: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  readonly importFiles: (files: readonly GivenFile[]) => Promise<void>;
  /** Gives the files of the last import again, after a failure. */
  readonly retry: () => Promise<void>;
  readonly answer: (answers: Answers) => Promise<void>;
  readonly answers: () => Answers;
  readonly decide: (keep: boolean) => void;
  readonly review: () => Promise<Review>;
  readonly find: (text: string) => Promise<readonly MatchSide[]>;
  /** Counts as one every two people who may be one, or no longer. */
  readonly countLoosely: (loose: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Loads the demonstration as it was built. */
  readonly loadDemo: () => Promise<void>;
  /** Reads the exports of the demonstration, as one's own would be. */
  readonly readDemo: () => Promise<void>;
  /** Loads the dataset served beside the page. */
  readonly loadPublished: () => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly cancel: () => void;
}

export function createStore(
  { importer, load, memory, fetchDemonstration, fetchPublished }: World,
  startEmpty: boolean,
): DatasetStore {
  const listeners = new Set<() => void>();
  let shown: Shown = {
    dataset: { state: startEmpty ? 'empty' : 'loading' },
    tables: [],
    importing: null,
    lastImport: null,
    waiting: [],
    proposal: null,
    isLoose: false,
  };
  let answers = memory.load();
  let given: readonly GivenFile[] = [];
  let decide: (keep: boolean) => void = () => undefined;
  const update = (change: Partial<Shown>): void => {
    shown = { ...shown, ...change };
    for (const listener of listeners) listener();
  };
  const isBusy = (): boolean => shown.importing !== null || shown.proposal !== null;

  /** Whether what is already counted may change: nobody is asked about what only adds. */
  const isAccepted = async (changes: Changes | null): Promise<boolean> => {
    if (changes === null || changes.changed + changes.removed === 0) return true;
    const { importing } = shown;
    update({ importing: null, proposal: changes });
    const keep = await new Promise<boolean>((resolve) => {
      decide = resolve;
    });
    update({ proposal: null, importing: keep ? importing : null });
    return keep;
  };

  const show = ({ facts, tables }: Snapshot, undoable: number, also: Partial<Shown>): void =>
    update({
      tables,
      dataset: { state: 'ready', ...facts, published: false, publication: null, undoable, absent: [] },
      ...also,
    });

  /** Loads what the worker proposes; `asked` files were given to it. */
  const take = async (answer: ImportAnswer, asked: number): Promise<LastImport> => {
    if (answer.type === 'cancelled') return { state: 'cancelled' };
    if (answer.type === 'failed') return { state: 'failed', message: answer.message };
    if (answer.type === 'absent') return { state: 'absent', files: answer.absent.map(({ name }) => name) };
    if (answer.type === 'nothing-accepted') {
      update({ waiting: answer.waiting });
      return { state: 'nothing-accepted', reports: answer.refused, waiting: answer.waiting.length };
    }
    const { refused, waiting, changes } = answer;
    if (!(await isAccepted(changes))) {
      importer.settle(false);
      return { state: 'declined' };
    }
    try {
      const snapshot = readSnapshot(answer.snapshot, 'import');
      await load(snapshot.tables);
      importer.settle(true);
      const counted = asked - refused.length - Math.max(0, waiting.length - shown.waiting.length);
      const { reports } = snapshot.facts;
      show(snapshot, answer.undoable, { waiting });
      const own = [...(counted > 0 ? reports.slice(-counted) : []), ...refused];
      return { state: 'done', reports: own, waiting: waiting.length, changes };
    } catch (error) {
      importer.settle(false);
      return { state: 'failed', message: messageOf(error) };
    }
  };

  const importFiles = async (files: readonly GivenFile[], demo: boolean): Promise<void> => {
    if (isBusy()) return;
    update({ importing: { file: files[0]?.name ?? '', done: 0, files: files.length, rows: 0, share: 0, left: null } });
    const answer = await importer.run({ files, demo, answers, loose: shown.isLoose }, (importing) =>
      update({ importing }),
    );
    const ended = await take(answer, files.length);
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
    decide: (keep) => decide(keep),
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
      const ended = await take(await importer.undo(), 0);
      update({ importing: null, lastImport: ended.state === 'done' ? { state: 'undone' } : ended });
    },
    loadDemo: async () =>
      loadOther(async () => {
        const { snapshot, files } = await fetchDemonstration();
        await load(snapshot.tables);
        importer.know({ ...emptyLibrary, state: { ...empty, demo: true, absent: files } });
        show(snapshot, 0, { lastImport: null, waiting: [] });
      }),
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
      await load([]);
      update({ dataset: { state: 'empty' }, tables: [], lastImport: null, waiting: [] });
    },
    cancel: importer.cancel,
  };
}

function servedOf(files: readonly KnownFile[]): readonly GivenFile[] {
  return files.flatMap(({ file }) => file ?? []);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
