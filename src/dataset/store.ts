import type { WatchedEngine } from '../engine/duckdb/watched.ts';
import { prepare } from '../engine/duckdb/prepare.ts';
import { type Answers, joinAnswers } from '../model/dataset/answers.ts';
import type { Changes, MatchSide, Review, Waiting } from '../model/dataset/report.ts';
import { encodeTable } from '../engine/duckdb/encodeTable.ts';
import { type Published, publishedState } from './fetchPublished.ts';
import type { DatasetState, ImportProgress, LastImport } from './dataset.ts';
import type { ImportClient } from './worker/importClient.ts';
import type { GivenFile, ImportAnswer, Pseudonymised, PseudonymSetting } from './worker/messages.ts';
import type { AnswerMemory } from './rememberedAnswers.ts';

/** All that the page shows of the dataset, replaced as a whole at every change. */
export interface Snapshot {
  readonly dataset: DatasetState;
  readonly importing: ImportProgress | null;
  readonly lastImport: LastImport | null;
  /** Files that wait for an answer before they count. */
  readonly waiting: readonly Waiting[];
  /** What an import would change, until it is accepted or refused. */
  readonly proposal: Changes | null;
  /** Whether every two people who may be one are counted as one. */
  readonly isLoose: boolean;
}

/** The dataset between the import worker and the engine: what is loaded changes only when both have accepted it. */
export interface DatasetStore {
  readonly snapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly importFiles: (files: readonly GivenFile[]) => Promise<void>;
  readonly answer: (answers: Answers) => Promise<void>;
  readonly answers: () => Answers;
  readonly decide: (keep: boolean) => void;
  readonly review: () => Promise<Review>;
  readonly find: (text: string) => Promise<readonly MatchSide[]>;
  readonly pseudonymise: (setting: PseudonymSetting) => Promise<Pseudonymised>;
  /** Counts as one every two people who may be one, or no longer. */
  readonly countLoosely: (loose: boolean) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly loadDemo: () => Promise<void>;
  /** Loads the dataset served beside the page. */
  readonly loadPublished: () => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly cancel: () => void;
}

export interface World {
  readonly importer: ImportClient;
  readonly engine: WatchedEngine;
  readonly memory: AnswerMemory;
  readonly fetchDemo: () => Promise<readonly GivenFile[]>;
  readonly fetchPublished: () => Promise<Published>;
}

export function createStore(
  { importer, engine, memory, fetchDemo, fetchPublished }: World,
  startEmpty: boolean,
): DatasetStore {
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = {
    dataset: { state: startEmpty ? 'empty' : 'loading' },
    importing: null,
    lastImport: null,
    waiting: [],
    proposal: null,
    isLoose: false,
  };
  let answers = memory.load();
  let decide: (keep: boolean) => void = () => undefined;
  const update = (change: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };

  /** Whether what is already counted may change: nobody is asked about what only adds. */
  const isAccepted = async (changes: Changes | null): Promise<boolean> => {
    if (changes === null || changes.changed + changes.removed === 0) return true;
    const { importing } = snapshot;
    update({ importing: null, proposal: changes });
    const keep = await new Promise<boolean>((resolve) => {
      decide = resolve;
    });
    update({ proposal: null, importing: keep ? importing : null });
    return keep;
  };

  /** Loads what the worker proposes; `given` files were asked of it. */
  const take = async (answer: ImportAnswer, given: number): Promise<LastImport> => {
    if (answer.type === 'cancelled') return { state: 'cancelled' };
    if (answer.type === 'failed') return { state: 'failed', message: answer.message };
    if (answer.type === 'nothing-accepted') {
      update({ waiting: answer.waiting });
      return { state: 'nothing-accepted', reports: answer.refused, waiting: answer.waiting.length };
    }
    const { assembled, refused, waiting, changes } = answer;
    if (!(await isAccepted(changes))) {
      importer.settle(false);
      return { state: 'declined' };
    }
    const { tables, extent, digest, hashes, reports, oddities, demo, undoable } = assembled;
    try {
      await engine.load(tables, prepare);
    } catch (error) {
      importer.settle(false);
      return { state: 'failed', message: messageOf(error) };
    }
    importer.settle(true);
    const asked = given - refused.length - Math.max(0, waiting.length - snapshot.waiting.length);
    update({
      dataset: { state: 'ready', digest, extent, reports, hashes, oddities, demo, published: false, undoable },
      waiting,
    });
    return {
      state: 'done',
      reports: [...(asked > 0 ? reports.slice(-asked) : []), ...refused],
      waiting: waiting.length,
      changes,
    };
  };

  const importFiles = async (files: readonly GivenFile[], demo: boolean): Promise<LastImport | null> => {
    if (snapshot.importing !== null || snapshot.proposal !== null) return null;
    update({ importing: { file: files[0]?.name ?? '', done: 0, files: files.length, rows: 0, share: 0, left: null } });
    const answer = await importer.run({ files, demo, answers, loose: snapshot.isLoose }, (importing) =>
      update({ importing }),
    );
    const ended = await take(answer, files.length);
    const isAnswer = files.length === 0 && (ended.state === 'done' || ended.state === 'nothing-accepted');
    update({ importing: null, lastImport: demo ? null : isAnswer ? { state: 'answered' } : ended });
    return ended;
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
      failed(messageOf(error));
    }
  };

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    importFiles: async (files) => {
      if (files.length > 0) await importFiles(files, false);
    },
    answer: async (given) => {
      answers = joinAnswers(answers, given);
      memory.save(answers);
      await importFiles([], false);
    },
    answers: () => answers,
    decide: (keep) => decide(keep),
    review: importer.review,
    find: importer.find,
    pseudonymise: importer.pseudonymise,
    countLoosely: async (loose) => {
      if (snapshot.importing !== null || snapshot.proposal !== null) return;
      update({ isLoose: loose });
      await importFiles([], false);
    },
    undo: async () => {
      if (snapshot.importing !== null || snapshot.proposal !== null) return;
      update({ importing: { file: '', done: 0, files: 0, rows: 0, share: 0, left: null } });
      const ended = await take(await importer.undo(), 0);
      update({ importing: null, lastImport: ended.state === 'done' ? { state: 'undone' } : ended });
    },
    loadDemo,
    loadPublished: async () => {
      update({ dataset: { state: 'loading' } });
      try {
        const published = await fetchPublished();
        await engine.load(published.tables.map(encodeTable), prepare);
        update({ dataset: publishedState(published) });
      } catch (error) {
        update({ dataset: { state: 'failed', message: messageOf(error) } });
      }
    },
    forget: async () => {
      importer.forget();
      await engine.load([], []);
      update({ dataset: { state: 'empty' }, lastImport: null, waiting: [] });
    },
    cancel: importer.cancel,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
