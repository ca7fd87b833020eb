import { describe, expect, it } from 'vitest';
import { newLedger, readLedger, type Fact, type Release } from '../../../src/model/figure/release.ts';
import { checkRelease } from '../../../src/share/publish/checkRelease.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const people = (value: number | null, more: Partial<Fact> = {}): Fact => ({
  indicator: 'people',
  period: year,
  filter: '',
  by: null,
  key: '',
  value,
  ...more,
});
const release = (...facts: readonly Fact[]): Release => ({
  on: '2020-03-01',
  profile: 'press',
  digest: 'a',
  facts: [...facts],
});
const check = (earlier: Fact, later: Fact): readonly string[] =>
  checkRelease({ ...newLedger('Essai'), releases: [release(earlier)] }, release(later)).map(({ because }) => because);

describe('a new release beside an earlier one', () => {
  it('is refused when a part of a place, a period or a criterion leaves 1 to 10 people out', () => {
    const city = { by: 'city', key: '34172' } as const;
    expect(check(people(100), people(95, city))).toEqual(['few']);
    expect(check(people(95, { filter: 'cities=34172' }), people(100))).toEqual(['few']);
    expect(check(people(100), people(89, city))).toEqual([]);
    expect(check(people(100), people(100, city))).toEqual([]);
    expect(check(people(100), people(93, { period: { from: '2019-02-15', to: '2020-02-08' } }))).toEqual(['few']);
    expect(check(people(100), people(93, { by: 'month', key: '2019-03' }))).toEqual(['few']);
  });

  it('holds nothing against figures of other people or other indicators', () => {
    expect(check(people(95, { by: 'city', key: '34172' }), people(100, { by: 'city', key: '30189' }))).toEqual([]);
    expect(check(people(95, { by: 'gender', key: 'F' }), people(100, { by: 'city', key: '30189' }))).toEqual([]);
    expect(check(people(95), people(100, { indicator: 'attendances' }))).toEqual([]);
    expect(check(people(95), people(100, { period: { from: '2020-02-15', to: '2021-02-15' } }))).toEqual([]);
  });

  it('holds nothing against what is not people', () => {
    const sessions = { indicator: 'sessions' } as const;
    expect(check(people(40, sessions), people(43, sessions))).toEqual([]);
    expect(check(people(40, { indicator: 'partners' }), people(41, { indicator: 'partners' }))).toEqual([]);
    expect(check(people(40, { indicator: 'attendances' }), people(43, { indicator: 'attendances' }))).toEqual(['few']);
    expect(check(people(40, { indicator: 'coached-people' }), people(43, { indicator: 'coached-people' }))).toEqual([
      'few',
    ]);
  });

  it('knows a cell of a breakdown and a total under a filter for the same figure', () => {
    expect(check(people(95, { by: 'city', key: '34172' }), people(100, { filter: 'cities=34172' }))).toEqual(['few']);
    expect(check(people(null, { by: 'city', key: '34172' }), people(12, { filter: 'cities=34172' }))).toEqual([
      'shown',
    ]);
    expect(check(people(12), people(null))).toEqual(['shown']);
    expect(check(people(null), people(null))).toEqual([]);
  });

  it('knows a partner whose name has a space by its cell and by a filter', () => {
    const cell = { by: 'partner', key: 'Mission locale' } as const;
    expect(check(people(null, cell), people(12, { filter: 'partners=Mission+locale' }))).toEqual(['shown']);
  });

  it('takes what rounding moved for what it is', () => {
    const rounded = (fact: Fact): Release => ({ ...release(fact), profile: 'open' });
    const beside = (one: Release, other: Release): number =>
      checkRelease({ ...newLedger('Essai'), releases: [one] }, other).length;
    const city = { by: 'city', key: '34172' } as const;
    expect(beside(release(people(103)), rounded(people(105)))).toBe(0);
    expect(beside(release(people(100)), rounded(people(95, city)))).toBe(1);
    expect(beside(rounded(people(100)), rounded(people(95, city)))).toBe(0);
  });

  it('accepts the same release again', () => {
    const same = release(
      people(95),
      people(null, { by: 'gender', key: 'X' }),
      people(3000, { by: 'gender', key: 'F' }),
    );
    expect(checkRelease({ ...newLedger('Essai'), releases: [same] }, same)).toEqual([]);
  });
});

it('reads a ledger, and nothing else for one', () => {
  expect(readLedger(JSON.stringify(newLedger('Essai')))).toEqual(newLedger('Essai'));
  expect(() => readLedger('{"version":1}')).toThrow();
});
