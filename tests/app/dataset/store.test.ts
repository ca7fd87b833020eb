import { describe, expect, it } from 'vitest';
import type { ImportAnswer, ImportClient } from '../../../src/app/dataset/importClient.ts';
import { createStore, type World } from '../../../src/app/dataset/store.ts';

const file = { name: 'séances.csv', blob: new Blob(['a']) };
const demoFile = { name: 'billetterie.csv', blob: new Blob(['b']) };

function assembled(digest: string): ImportAnswer {
  return { type: 'assembled', assembled: { tables: [], extent: null, digest, reports: [] }, refused: [] };
}

/** An outside world that answers each import in turn, and may refuse to load. */
function world(
  answers: readonly ImportAnswer[],
  { loads = true }: { loads?: boolean } = {},
): World & { log: string[] } {
  const log: string[] = [];
  let turn = 0;
  const importer: ImportClient = {
    run: async (files, replace) => {
      log.push(`import ${files.map(({ name }) => name).join(' ')}${replace ? ' alone' : ''}`);
      turn += 1;
      return answers[turn - 1] ?? { type: 'failed', message: 'no more answers' };
    },
    settle: (keep) => log.push(keep ? 'keep' : 'drop'),
    cancel: () => log.push('cancel'),
    forget: () => log.push('forget'),
    close: () => undefined,
  };
  return {
    log,
    importer,
    engine: {
      load: async () => {
        if (!loads) throw new Error('out of memory');
        log.push('load');
      },
      query: async () => [],
      close: async () => undefined,
      onState: () => () => undefined,
    },
    fetchDemo: async () => [demoFile],
  };
}

describe('dataset store', () => {
  it('loads the demonstration, then one’s own files in its place, then adds to them', async () => {
    const outside = world([assembled('demo'), assembled('one'), assembled('two')]);
    const store = createStore(outside, false);
    await store.loadDemo();
    expect(store.snapshot().dataset).toMatchObject({ state: 'ready', digest: 'demo', demo: true });
    await store.importFiles([file]);
    await store.importFiles([file]);
    expect(store.snapshot().dataset).toMatchObject({ digest: 'two', demo: false });
    expect(outside.log.filter((line) => line.startsWith('import'))).toEqual([
      'import billetterie.csv alone',
      'import séances.csv alone',
      'import séances.csv',
    ]);
  });

  it.each([
    [{ type: 'cancelled' }, 'cancelled'],
    [{ type: 'failed', message: 'worker lost' }, 'failed'],
    [{ type: 'nothing-accepted', refused: [] }, 'nothing-accepted'],
  ] as const)('keeps the dataset when an import ends with %j', async (answer, state) => {
    const store = createStore(world([assembled('demo'), answer]), false);
    await store.loadDemo();
    await store.importFiles([file]);
    expect(store.snapshot()).toMatchObject({ dataset: { digest: 'demo' }, lastImport: { state }, importing: null });
  });

  it('drops what the engine did not accept', async () => {
    const outside = world([assembled('one')], { loads: false });
    const store = createStore(outside, true);
    await store.importFiles([file]);
    expect(store.snapshot()).toMatchObject({
      dataset: { state: 'empty' },
      lastImport: { state: 'failed', message: 'out of memory' },
    });
    expect(outside.log).toContain('drop');
  });

  it('says why the demonstration could not be loaded', async () => {
    const outside = { ...world([]), fetchDemo: async () => Promise.reject(new Error('demo/manifest.json: 404')) };
    const store = createStore(outside, false);
    await store.loadDemo();
    expect(store.snapshot().dataset).toEqual({ state: 'failed', message: 'demo/manifest.json: 404' });
  });

  it('forgets everything, what the worker kept included', async () => {
    const outside = world([assembled('one')]);
    const store = createStore(outside, true);
    await store.importFiles([file]);
    await store.forget();
    expect(store.snapshot().dataset).toEqual({ state: 'empty' });
    expect(outside.log.slice(-2)).toEqual(['forget', 'load']);
  });

  it('tells its listeners at every change', async () => {
    const store = createStore(world([assembled('one')]), true);
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.snapshot().dataset.state));
    await store.importFiles([file]);
    expect(seen).toEqual(['empty', 'ready', 'ready']);
  });
});
