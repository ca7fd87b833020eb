import { describe, expect, it } from 'vitest';
import type { Cupboard } from '../../../src/dataset/shelf/cupboard.ts';
import { createShelf, type Kept, type Shelf } from '../../../src/dataset/shelf/shelf.ts';
import { shelvable } from '../../../src/dataset/shelf/shelvable.ts';
import type { Tabs } from '../../../src/dataset/shelf/tabs.ts';
import { encodeSnapshot } from '../../../src/dataset/snapshot/encodeSnapshot.ts';
import type { SnapshotFacts } from '../../../src/dataset/snapshot/manifest.ts';
import { tablesOf } from '../../support/tables.ts';

type Contents = Map<string, Blob>;

function cupboard(contents: Contents): Cupboard {
  return {
    names: async () => [...contents.keys()],
    read: async (name) => contents.get(name) ?? null,
    write: async (name, content) => {
      contents.set(name, content);
    },
    remove: async (name) => {
      contents.delete(name);
    },
  };
}

const alone: Tabs = { inTurn: async (task) => task(), tell: () => undefined, onTold: () => undefined };
const over = (own: Cupboard): Shelf =>
  createShelf(
    async () => own,
    alone,
    () => 0,
  );
const shelfOf = (contents: Contents): Shelf => over(cupboard(contents));

function facts(digest: string): SnapshotFacts {
  return { digest, extent: null, demo: false, reports: [], hashes: [], oddities: [] };
}

function kept(digest: string, blob: Blob | null = null): Kept {
  const columns = encodeSnapshot(facts(digest), tablesOf({ person: [[0, 'F', null, null, null]] }));
  return { digest, columns, files: [{ name: 'mars.csv', sha256: 'abc', blob }], past: [] };
}

const holdsOne = { snapshot: { facts: { digest: 'one' } } };
const holdsTwo = { snapshot: { facts: { digest: 'two' } } };

describe('the shelf', () => {
  it('holds nothing at first', async () => {
    expect(await shelfOf(new Map()).load()).toEqual({ state: 'nothing' });
  });

  it('gives back on another visit what was saved, and says that the file is not there', async () => {
    const contents: Contents = new Map();
    expect(await shelfOf(contents).save(kept('one'))).toEqual({ state: 'saved' });
    const files = [{ name: 'mars.csv', sha256: 'abc', file: null }];
    expect(await shelfOf(contents).load()).toMatchObject({ state: 'dataset', ...holdsOne, files });
  });

  it('keeps the files themselves when they are given, and no longer when they are not', async () => {
    const contents: Contents = new Map();
    const shelf = shelfOf(contents);
    await shelf.save(kept('one', new Blob(['Nom;…'])));
    const found = await shelfOf(contents).load();
    const file = found.state === 'dataset' ? found.files[0]?.file : null;
    expect(file && 'blob' in file && (await file.blob.text())).toBe('Nom;…');
    await shelf.save(kept('one'));
    expect([...contents.keys()].filter((name) => name.startsWith('file-'))).toEqual([]);
  });

  it('keeps the files that an undo needs, once each, and none of a state that lacks one', async () => {
    const contents: Contents = new Map();
    const file = (name: string, blob: Blob | null = new Blob([name])): Kept['files'][number] => ({
      name,
      sha256: name,
      blob,
    });
    const [march, april] = [file('mars.csv'), file('avril.csv')];
    const past = [[file('lost.csv', null)], [march]];
    await shelfOf(contents).save({ ...kept('one'), files: [march, april], past });
    expect([...contents.keys()].filter((name) => name.startsWith('file-'))).toEqual([
      'file-mars.csv',
      'file-avril.csv',
    ]);
    const found = await shelfOf(contents).load();
    expect(found.state === 'dataset' && found.past.map((each) => each.map(({ name }) => name))).toEqual([['mars.csv']]);
  });

  it('replaces what was there, and leaves no remains', async () => {
    const contents: Contents = new Map();
    const shelf = shelfOf(contents);
    await shelf.save(kept('one'));
    await shelf.save(kept('two'));
    expect([...contents.keys()].sort()).toEqual(['columns-v1-2.bilan', 'shelf-v1.json']);
    expect(await shelfOf(contents).load()).toMatchObject(holdsTwo);
  });

  it.each([
    ['cut', async (blob: Blob) => blob.slice(0, blob.size - 1), 'cut'],
    ['emptied', async () => new Blob([]), 'not-a-snapshot'],
    ['altered', async (blob: Blob) => new Blob([blob.slice(0, 40), 'x', blob.slice(41)]), 'altered'],
  ])('puts aside columns that were %s, says so once, and starts', async (_, damage, reason) => {
    const contents: Contents = new Map();
    await shelfOf(contents).save(kept('one'));
    const name = 'columns-v1-1.bilan';
    contents.set(name, await damage(contents.get(name) ?? new Blob()));
    expect(await shelfOf(contents).load()).toEqual({ state: 'aside', reason });
    expect([...contents.keys()]).toEqual([`aside-${name}`]);
    const shelf = shelfOf(contents);
    expect(await shelf.load()).toEqual({ state: 'nothing' });
    expect(await shelf.save(kept('two'))).toEqual({ state: 'saved' });
  });

  it('puts aside a pointer that means nothing', async () => {
    const contents: Contents = new Map([['shelf-v1.json', new Blob(['{"generation":'])]]);
    expect(await shelfOf(contents).load()).toEqual({ state: 'aside', reason: 'malformed' });
    expect(await shelfOf(contents).load()).toEqual({ state: 'nothing' });
  });

  it('leaves alone what a later version keeps', async () => {
    const contents: Contents = new Map([['shelf-v2.json', new Blob(['…'])]]);
    expect(await shelfOf(contents).load()).toEqual({ state: 'nothing' });
    expect(contents.has('shelf-v2.json')).toBe(true);
  });

  it.each([
    ['QuotaExceededError', 'no-room'],
    ['SecurityError', 'forbidden'],
    ['UnknownError', 'failed'],
  ])('says %s as %s, and keeps what was there', async (name, problem) => {
    const contents: Contents = new Map();
    await shelfOf(contents).save(kept('one'));
    const shelf = over({ ...cupboard(contents), write: async () => Promise.reject(new DOMException('no', name)) });
    await shelf.load();
    expect(await shelf.save(kept('two'))).toEqual({ state: 'problem', problem });
    expect(await shelfOf(contents).load()).toMatchObject(holdsOne);
  });

  it('keeps what was there when what it wrote is not what it reads', async () => {
    const contents: Contents = new Map();
    await shelfOf(contents).save(kept('one'));
    const own = cupboard(contents);
    const shelf = over({
      ...own,
      write: async (name, content) => own.write(name, name.startsWith('columns') ? content.slice(0, 9) : content),
    });
    await shelf.load();
    expect(await shelf.save(kept('two'))).toEqual({ state: 'problem', problem: 'failed' });
    expect(await shelfOf(contents).load()).toMatchObject(holdsOne);
  });

  it('does not write over what another tab kept meanwhile, unless told to', async () => {
    const contents: Contents = new Map();
    const [one, other] = [shelfOf(contents), shelfOf(contents)];
    await one.load();
    await other.load();
    await one.save(kept('one'));
    expect(await other.save(kept('two'))).toEqual({ state: 'other-tab' });
    expect(await shelfOf(contents).load()).toMatchObject(holdsOne);
    expect(await other.save(kept('two'), true)).toEqual({ state: 'saved' });
    expect(await shelfOf(contents).load()).toMatchObject(holdsTwo);
  });

  it('forgets everything, what was put aside included', async () => {
    const contents: Contents = new Map([['aside-x', new Blob(['x'])]]);
    const shelf = shelfOf(contents);
    await shelf.save(kept('one', new Blob(['Nom'])));
    await shelf.forget();
    expect([...contents.keys()]).toEqual([]);
  });
});

it('keeps no cell of a file', () => {
  const report = {
    rejections: [{ line: 3, reason: 'invalid_date', column: 'Date', raw: 'Durand;31/02/2019' }],
    repairs: [{ before: 'LÃ©a', after: 'Léa' }],
    unknown_values: [{ field: 'gender', value: 'Léa', rows: 1 }],
    columns: [
      {
        header: 'Nom',
        field: 'full_name',
        use: 'full_name',
        reason: 'header',
        samples: ['Durand'],
        values: [{ value: 'Durand', rows: 2 }],
        readings: [[{ value: 'Durand', meaning: 'attended' }]],
        dates: [{ order: 'day-first', examples: [{ text: 'Durand', day: null }] }],
        people: { all: 3, rows: 2 },
      },
    ],
  } as unknown as SnapshotFacts['reports'][number];
  const [stripped] = shelvable({ ...facts('one'), reports: [report] }).reports;
  expect(JSON.stringify(stripped)).not.toMatch(/Durand|Léa|LÃ©a/);
  expect(stripped?.columns).toEqual([
    { header: 'Nom', field: 'full_name', use: 'full_name', reason: 'header', people: { all: 3, rows: 2 } },
  ]);
  expect(stripped?.rejections[0]).toMatchObject({ line: 3, reason: 'invalid_date', column: 'Date' });
});
