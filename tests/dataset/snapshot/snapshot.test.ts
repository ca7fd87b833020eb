import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSnapshot } from '../../../src/dataset/snapshot/decodeSnapshot.ts';
import { encodeSnapshot } from '../../../src/dataset/snapshot/encodeSnapshot.ts';
import { HEADER } from '../../../src/dataset/snapshot/format.ts';
import type { SnapshotFacts } from '../../../src/dataset/snapshot/manifest.ts';
import { columnsOf, unreadSnapshot } from '../../../src/dataset/snapshot/readSnapshot.ts';
import { xxHash32 } from '../../../src/dataset/snapshot/xxHash32.ts';
import { tablesOf } from '../../support/tables.ts';

const facts: SnapshotFacts = {
  digest: '0123456789abcdef',
  extent: { from: '2019-02-15', to: '2020-02-15' },
  demo: false,
  reports: [],
  hashes: [],
  oddities: [],
};
const tables = tablesOf({
  person: [
    [0, 'F', 'jobseeker', '34172', '2019-03-02'],
    [1, null, null, null, null],
  ],
  session: [[0, '2019-03-02', 600, '34172', '34', null, 'Pôle "Sud", Nîmes', 'CV', true, 12]],
  registration: [
    [null, 0, 'attended', null, null, 0, 4],
    [0, 0, 'attended', 30, 31, 0, 2],
    [1, 0, 'no_show', 17, 17, 0, 70_000],
  ],
});
const bytes = encodeSnapshot(facts, tables);

/** Another value of one of the fields of the header, its own checksum set right. */
function withHeader(field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  view.setUint32(8 + field * 4, value, true);
  view.setUint32(HEADER - 4, xxHash32(changed.subarray(0, HEADER - 4)), true);
  return changed;
}

const plain = (given: readonly (typeof tables)[number][]): unknown =>
  given.map(({ columns, ...rest }) => ({
    ...rest,
    columns: Object.entries(columns).map(([name, column]) => [name, { ...column, values: Array.from(column.values) }]),
  }));

describe('a snapshot', () => {
  it('gives back the tables and what was said of them', () => {
    const read = decodeSnapshot(bytes);
    expect(read.ok && read.facts).toEqual(facts);
    expect(plain(read.ok ? read.tables : [])).toEqual(plain(tables));
  });

  it('keeps columns as narrow as their values', () => {
    const read = decodeSnapshot(bytes);
    const columns = read.ok ? read.tables.find(({ name }) => name === 'registration')?.columns : undefined;
    expect(columns?.['age_low']?.values).toBeInstanceOf(Int8Array);
    expect(columns?.['line']?.values).toBeInstanceOf(Int32Array);
  });

  it('is read wherever it stands in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodeSnapshot(shifted.subarray(3)).ok).toBe(true);
  });

  it('holds any value from the missing one to the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 2 ** 31 - 1 }), { maxLength: 40 }), (lines) => {
        const given = tablesOf({
          session: [[0, '2019-03-02', null, null, null, null, null, null, null, null]],
          registration: lines.map((line) => [null, 0, null, null, null, 0, line === -1 ? null : line]),
        });
        const read = decodeSnapshot(encodeSnapshot(facts, given));
        const column = read.ok ? read.tables.find(({ name }) => name === 'registration')?.columns['line'] : undefined;
        expect(Array.from(column?.values ?? [])).toEqual(lines);
      }),
    );
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-a-snapshot'],
    ['another file', new TextEncoder().encode('{"tables":[]} and more than a header'), 'not-a-snapshot'],
    ['its first bytes', bytes.subarray(0, 12), 'cut'],
    ['all but its last byte', bytes.subarray(0, -1), 'cut'],
    ['a byte more', new Uint8Array([...bytes, 0]), 'longer'],
    ['a newer version', withHeader(0, 2), 'newer'],
    ['a size beyond memory', withHeader(3, 4_000_000_000), 'too-large'],
    ['smaller than it says', withHeader(3, 1800), 'cut'],
    ['larger than it says', withHeader(3, 80), 'longer'],
  ])('is refused when it is %s', (_, given, reason) => {
    expect(decodeSnapshot(given)).toMatchObject({ ok: false, reason });
  });

  it('is refused whichever byte of it that says something is altered', () => {
    // Between two columns there is room that says nothing.
    const read = decodeSnapshot(bytes);
    const whole = JSON.stringify(plain(read.ok ? read.tables : []));
    const silent = Array.from(bytes.keys()).filter((at) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      const again = decodeSnapshot(changed);
      return again.ok && JSON.stringify(plain(again.tables)) !== whole;
    });
    expect(silent).toEqual([]);
  });

  it('names the column that was altered', () => {
    const changed = bytes.slice();
    const last = changed.findLastIndex((byte) => byte !== 0);
    changed[last] = (changed[last] ?? 0) ^ 1;
    expect(decodeSnapshot(changed)).toMatchObject({ ok: false, reason: 'altered', where: 'registration.duration' });
  });

  it('is refused when a row names a person who is not there', () => {
    const stray = tablesOf({
      session: [[0, '2019-03-02', null, null, null, null, null, null, null, null]],
      registration: [[3, 0, 'attended', null, null, 0, 2]],
    });
    expect(decodeSnapshot(encodeSnapshot(facts, stray))).toMatchObject({
      ok: false,
      reason: 'malformed',
      where: 'registration.person_id',
    });
  });

  it('is refused without a table that questions are asked of', () => {
    const partial = encodeSnapshot(
      facts,
      tables.filter(({ name }) => name !== 'coaching'),
    );
    expect(decodeSnapshot(partial)).toMatchObject({ ok: false, reason: 'malformed', where: 'coaching' });
  });
});

describe('a snapshot not read yet', () => {
  it('tells other facts of the same columns, as if they had been written so', () => {
    const others = { ...facts, digest: 'another', demo: !facts.demo };
    expect(unreadSnapshot(bytes, 'essai').withFacts(others)).toEqual(encodeSnapshot(others, tables));
  });

  it('tells its facts, and reads its columns once', () => {
    const unread = unreadSnapshot(bytes, 'essai');
    expect(unread.facts).toEqual(facts);
    expect(plain(unread.tables())).toEqual(plain(tables));
    expect(unread.tables()).toBe(unread.tables());
  });

  it('refuses altered columns when they are asked for', () => {
    const altered = bytes.slice();
    altered.fill(7, -8);
    expect(() => unreadSnapshot(altered, 'essai').tables()).toThrow('snapshot essai is altered');
    expect(() => unreadSnapshot(bytes.subarray(0, -1), 'essai')).toThrow('snapshot essai is cut');
  });
});

describe('the columns of a snapshot, made as they are looked at', () => {
  it('are those that were written', () => {
    expect(plain(columnsOf(bytes, 'essai'))).toEqual(plain(tables));
    const [person] = columnsOf(bytes, 'essai');
    expect(person?.columns['gender']).toBe(person?.columns['gender']);
  });

  it('are refused at once where a byte of any was altered', () => {
    const altered = bytes.slice();
    altered.fill(7, -8);
    expect(() => columnsOf(altered, 'essai')).toThrow('snapshot essai is altered');
  });

  it('throw when they hold what their table may not have, and leave the others', () => {
    const stray = tablesOf({
      session: [[0, '2019-03-02', null, null, null, null, null, null, null, null]],
      registration: [[3, 0, 'attended', null, null, 0, 2]],
    });
    const registration = columnsOf(encodeSnapshot(facts, stray), 'essai').find(({ name }) => name === 'registration');
    expect(() => registration?.columns['person_id']).toThrow('malformed column: registration.person_id');
    expect([...(registration?.columns['session_id']?.values ?? [])]).toEqual([0]);
  });
});
