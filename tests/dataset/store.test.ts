import { describe, expect, it } from 'vitest';
import type { ImportClient } from '../../src/dataset/worker/importClient.ts';
import { emptyLibrary } from '../../src/dataset/library/library.ts';
import { encodeSnapshot } from '../../src/dataset/snapshot/encodeSnapshot.ts';
import { type Unread, unreadSnapshot } from '../../src/dataset/snapshot/readSnapshot.ts';
import type { SnapshotFacts } from '../../src/dataset/snapshot/manifest.ts';
import type { ImportReply } from '../../src/dataset/worker/messages.ts';
import type { Published } from '../../src/dataset/fetchPublished.ts';
import { finest } from '../../src/model/publication/grain.ts';
import { noAnswers } from '../../src/model/dataset/answers.ts';
import type { Changes } from '../../src/model/dataset/changes.ts';
import type { Found } from '../../src/dataset/shelf/shelf.ts';
import { createStore } from '../../src/dataset/store.ts';
import type { World } from '../../src/dataset/world.ts';
import { tablesOf } from '../support/tables.ts';

const file = { name: 'séances.csv', blob: new Blob(['a']) };
const demoFile = { name: 'billetterie.csv', blob: new Blob(['b']) };

function facts(digest: string): SnapshotFacts {
  return { digest, extent: null, demo: digest === 'demo', reports: [], hashes: [], oddities: [] };
}

function unread(digest: string): Unread {
  return unreadSnapshot(encodeSnapshot(facts(digest), tablesOf({})), digest);
}

function assembled(digest: string, changes: Changes | null = null): ImportReply {
  const snapshot = encodeSnapshot(facts(digest), tablesOf({}));
  return { type: 'assembled', snapshot, undoable: 0, refused: [], waiting: [], changes, library: emptyLibrary };
}

const published: Published = {
  manifest: {
    form: 2,
    programme: 'Essai',
    profile: 'press',
    k: 11,
    version: '0.1.0',
    sha256: 'abcdef0123456789ff',
    extent: { from: '2019-02-15', to: '2020-02-15' },
    sources: [{ file: 'a.csv', sha256: '00', kind: 'coaching', rows: 5, counted: 4, rejected: { invalid_date: 1 } }],
    answers: null,
    recorded: null,
    people: 12,
    losses: { home: 0, occupation: 0, age: 0, gender: 0 },
    figures: [],
    licence: '',
    grain: finest,
    issued: null,
    files: {},
  },
  answers: null,
  signature: 'no-key',
  tells: null,
  digest: 'abcdef0123456789',
  tables: [],
};

/** An outside world that answers each import in turn, and may refuse to load. */
function world(
  answers: readonly ImportReply[],
  { loads = true, shelved }: { loads?: boolean; shelved?: Found } = {},
): World & { log: string[]; otherTab: (digest: string) => void } {
  let tell: (digest: string | null) => void = () => undefined;
  const log: string[] = [];
  let turn = 0;
  let remembered = noAnswers;
  const next = (): ImportReply => {
    turn += 1;
    return answers[turn - 1] ?? { type: 'failed', message: 'no more answers' };
  };
  const importer: ImportClient = {
    run: async ({ files, demo, answers: told }) => {
      const given = told.files.map(({ file: name, date }) => ` with ${name} ${date}`).join('');
      log.push(`import ${files.map(({ name }) => name).join(' ')}${demo ? ' as demo' : ''}${given}`);
      return next();
    },
    undo: async () => {
      log.push('undo');
      return next();
    },
    find: async () => [],
    review: async () => ({ matches: [], pairs: 0, people: 0, fewer: 0 }),
    settle: (keep) => log.push(keep ? 'keep' : 'drop'),
    cancel: () => log.push('cancel'),
    know: ({ state }) => log.push(`know ${state.absent.map(({ name }) => name).join(' ')}`),
    forget: () => log.push('forget'),
  };
  return {
    log,
    importer,
    memory: {
      load: () => remembered,
      save: (told) => {
        remembered = told;
        log.push('remember');
      },
    },
    load: async () => {
      if (!loads) throw new Error('out of memory');
      log.push('load');
    },
    shelf: {
      load: async () => shelved ?? { state: 'nothing' },
      save: async ({ digest, files }) => {
        log.push(`shelve ${digest} with ${files.filter(({ blob }) => blob !== null).length} of ${files.length} files`);
        return shelved?.state === 'problem' ? shelved : { state: 'saved' };
      },
      forget: async () => {
        log.push('clear the shelf');
      },
      onOther: (listener) => {
        tell = listener;
      },
    },
    expectsShelf: () => shelved !== undefined,
    filesChoice: { load: () => false, save: () => undefined },
    otherTab: (digest) => tell(digest),
    fetchDemonstration: async () => ({
      snapshot: unread('demo'),
      files: [{ name: 'billetterie.csv', sha256: '00', file: demoFile }],
    }),
    fetchPublished: async () => published,
  };
}

describe('dataset store', () => {
  it('loads the demonstration, then one’s own files in its place, then adds to them', async () => {
    const outside = world([assembled('one'), assembled('two')]);
    const store = createStore(outside);
    await store.loadDemo();
    expect(store.snapshot().dataset).toMatchObject({ state: 'ready', digest: 'demo', demo: true });
    await store.importFiles([file]);
    await store.importFiles([file]);
    expect(store.snapshot().dataset).toMatchObject({ digest: 'two', demo: false });
    expect(outside.log.filter((line) => line.startsWith('import'))).toEqual([
      'import séances.csv',
      'import séances.csv',
    ]);
    expect(outside.log).toContain('know billetterie.csv');
  });

  it.each([
    [{ type: 'cancelled' }, 'cancelled'],
    [{ type: 'failed', message: 'worker lost' }, 'failed'],
    [{ type: 'nothing-accepted', refused: [], waiting: [], library: emptyLibrary }, 'nothing-accepted'],
    [{ type: 'absent', absent: [{ name: 'mars.csv', sha256: '0', file: null }], library: emptyLibrary }, 'absent'],
    [{ ...assembled('one'), snapshot: new Uint8Array([1, 2, 3]) }, 'failed'],
  ] as const)('keeps the dataset when an import ends with %j', async (answer, state) => {
    const store = createStore(world([answer]));
    await store.loadDemo();
    await store.importFiles([file]);
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'demo' }, lastImport: { state }, importing: null });
  });

  it.each(['start', 'loadDemo'] as const)(
    'reads a file that is given while %s is under way, after it',
    async (load) => {
      const outside = world([{ type: 'failed', message: 'worker lost' }, assembled('one')]);
      const store = createStore(outside);
      const loading = load === 'start' ? store.start('demo') : store.loadDemo();
      const importing = store.importFiles([file]);
      expect(store.snapshot().importing).toMatchObject({ file: 'séances.csv' });
      await Promise.all([loading, importing]);
      expect(store.snapshot()).toMatchObject({
        dataset: { digest: 'demo' },
        lastImport: { state: 'failed', message: 'worker lost' },
      });
      expect(outside.log).toEqual(['load', 'know billetterie.csv', 'import séances.csv']);
      await store.retry();
      expect(store.snapshot().dataset).toMatchObject({ digest: 'one' });
    },
  );

  it('loads the demonstration all the same when the file given meanwhile is refused or cancelled', async () => {
    const outside = world([{ type: 'nothing-accepted', refused: [], waiting: [], library: emptyLibrary }]);
    const store = createStore({ ...outside, expectsShelf: () => true });
    const starting = store.start('demo');
    const importing = store.importFiles([file]);
    store.cancel();
    await Promise.all([starting, importing]);
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'demo' }, lastImport: { state: 'cancelled' } });
    expect(outside.log).not.toContain('import séances.csv');
    await store.importFiles([file]);
    expect(store.snapshot().lastImport).toMatchObject({ state: 'nothing-accepted' });
  });

  it('drops what the engine did not accept', async () => {
    const outside = world([assembled('one')], { loads: false });
    const store = createStore(outside);
    await store.start('empty');
    await store.importFiles([file]);
    expect(store.snapshot()).toMatchObject({
      dataset: { state: 'empty' },
      lastImport: { state: 'failed', message: 'out of memory' },
    });
    expect(outside.log).toContain('drop');
  });

  it('says why the demonstration could not be loaded', async () => {
    const outside = {
      ...world([]),
      fetchDemonstration: async () => Promise.reject(new Error('demo/manifest.json: 404')),
    };
    const store = createStore(outside);
    await store.loadDemo();
    expect(store.snapshot().dataset).toEqual({ state: 'failed', message: 'demo/manifest.json: 404' });
  });

  it('reads the exports of the demonstration when asked to', async () => {
    const outside = world([assembled('demo')]);
    const store = createStore(outside);
    await store.loadDemo();
    await store.readDemo();
    expect(outside.log).toContain('import billetterie.csv as demo');
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'demo' }, lastImport: { state: 'done' } });
  });

  it('gives the same files again after a failure', async () => {
    const outside = world([{ type: 'failed', message: 'WorkerLost: worker lost' }, assembled('one')]);
    const store = createStore(outside);
    await store.importFiles([file]);
    await store.retry();
    expect(outside.log.filter((line) => line.startsWith('import'))).toEqual([
      'import séances.csv',
      'import séances.csv',
    ]);
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'one' }, lastImport: { state: 'done' } });
  });

  it('forgets everything, what the worker kept included', async () => {
    const outside = world([assembled('one')]);
    const store = createStore(outside);
    await store.importFiles([file]);
    await store.forget();
    expect(store.snapshot().dataset).toEqual({ state: 'empty' });
    expect(outside.log.slice(-3)).toEqual(['forget', 'clear the shelf', 'load']);
  });

  const changes = (changed: number, removed: number): Changes => ({ added: 3, changed, unchanged: 5, removed });

  it('does not ask about an import that only adds', async () => {
    const store = createStore(world([assembled('one'), assembled('two', changes(0, 0))]));
    await store.importFiles([file]);
    await store.importFiles([file]);
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'two' }, lastImport: { changes: { added: 3 } } });
  });

  it.each([
    [true, 'two', 'done', 'keep'],
    [false, 'one', 'declined', 'drop'],
  ])('asks before what is counted changes; answered %s', async (keep, digest, state, last) => {
    const outside = world([assembled('one'), assembled('two', changes(1, 0))]);
    const store = createStore(outside);
    await store.importFiles([file]);
    const importing = store.importFiles([file]);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'one' }, importing: null, proposal: { changed: 1 } });
    store.decide(keep);
    await importing;
    expect(store.snapshot()).toMatchObject({ dataset: { digest }, lastImport: { state }, proposal: null });
    expect(outside.log.filter((line) => line === 'keep' || line === 'drop').at(-1)).toBe(last);
  });

  it('remembers an answer and reads again what it is about', async () => {
    const outside = world([assembled('one'), assembled('two')]);
    const store = createStore(outside);
    await store.importFiles([file]);
    await store.answer({ ...noAnswers, files: [{ file: 'mars.csv', date: '2019-03-12' }] });
    expect(outside.log).toContain('remember');
    expect(outside.log).toContain('import  with mars.csv 2019-03-12');
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'two' }, lastImport: { state: 'answered' } });
  });

  it('undoes the last import', async () => {
    const store = createStore(world([assembled('one'), assembled('two'), assembled('one')]));
    await store.importFiles([file]);
    await store.importFiles([file]);
    await store.undo();
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'one' }, lastImport: { state: 'undone' } });
  });

  it('tells its listeners at every change', async () => {
    const store = createStore(world([assembled('one')]));
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.snapshot().dataset.state));
    await store.importFiles([file]);
    expect(seen).toEqual(['loading', 'ready', 'ready', 'ready']);
  });

  it('loads what is published beside the page, and says why when it cannot', async () => {
    const store = createStore(world([]));
    await store.loadPublished();
    expect(store.snapshot().dataset).toMatchObject({
      state: 'ready',
      digest: 'abcdef0123456789',
      hashes: ['00'],
      reports: [{ file: 'a.csv', kind: 'coaching', rows: 5, events: 4 }],
    });
    const broken = { ...world([]), fetchPublished: async () => Promise.reject(new Error('SHA-256 0 ≠ 1')) };
    const other = createStore(broken);
    await other.loadPublished();
    expect(other.snapshot().dataset).toEqual({ state: 'failed', message: 'SHA-256 0 ≠ 1' });
  });

  const snapshot = unread('yesterday');
  const known = { name: 'mars.csv', sha256: '0', file: null };

  it('shows what the shelf kept before the demonstration, and which files it was made of', async () => {
    const outside = world([], { shelved: { state: 'dataset', snapshot, files: [known], past: [] } });
    const store = createStore(outside);
    await store.start('demo');
    expect(store.snapshot()).toMatchObject({
      dataset: { digest: 'yesterday', absent: ['mars.csv'] },
      shelf: { state: 'kept', hasFiles: false },
    });
    expect(outside.log).toEqual(['load', 'know mars.csv']);
  });

  it('shows what the shelf kept, though nothing was expected there', async () => {
    const kept: Found = { state: 'dataset', snapshot, files: [known], past: [] };
    const outside = { ...world([], { shelved: kept }), expectsShelf: () => false };
    const store = createStore(outside);
    await store.start('demo');
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'yesterday', absent: ['mars.csv'] } });
    expect(outside.log).toEqual(['load', 'load', 'know mars.csv']);
  });

  it('fetches the demonstration once when nothing is on the shelf', async () => {
    let fetched = 0;
    const outside = world([]);
    const store = createStore({
      ...outside,
      fetchDemonstration: async () => {
        fetched += 1;
        return outside.fetchDemonstration();
      },
    });
    await store.start('demo');
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'demo', demo: true } });
    expect([fetched, outside.log]).toEqual([1, ['load', 'know billetterie.csv']]);
  });

  it('shows the demonstration when what was kept cannot be read, and says so', async () => {
    const store = createStore(world([], { shelved: { state: 'aside', reason: 'cut' } }));
    await store.start('demo');
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'demo' }, shelf: { state: 'aside', reason: 'cut' } });
  });

  it('keeps what was accepted, and counts all the same when there is no room', async () => {
    const outside = world([assembled('one')], { shelved: { state: 'problem', problem: 'no-room' } });
    const store = createStore(outside);
    await store.start('empty');
    await store.importFiles([file]);
    expect(outside.log).toContain('shelve one with 0 of 0 files');
    expect(store.snapshot()).toMatchObject({
      dataset: { digest: 'one' },
      lastImport: { state: 'done' },
      shelf: { state: 'problem', problem: 'no-room' },
    });
  });

  it('clears the shelf when an undo brings the demonstration back', async () => {
    const outside = world([assembled('one'), assembled('demo')]);
    const store = createStore(outside);
    await store.importFiles([file]);
    await store.undo();
    expect(outside.log.at(-1)).toBe('clear the shelf');
  });

  it('says when another tab kept something else, and follows it when asked', async () => {
    const outside = world([], { shelved: { state: 'dataset', snapshot, files: [], past: [] } });
    const store = createStore(outside);
    await store.start('demo');
    outside.otherTab('yesterday');
    expect(store.snapshot().shelf.state).toBe('kept');
    outside.otherTab('today');
    expect(store.snapshot().shelf.state).toBe('other-tab');
    await store.follow();
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'yesterday' }, shelf: { state: 'kept' } });
  });
});
