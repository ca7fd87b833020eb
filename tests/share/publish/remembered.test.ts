import { describe, expect, it } from 'vitest';
import type { Fact, Release } from '../../../src/model/figure/release.ts';
import { remembered } from '../../../src/share/publish/remembered.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };
const people = (key: string, value: number | null, filter = ''): Fact => ({
  indicator: 'people',
  period: year,
  filter,
  by: key === '' ? null : 'city',
  key,
  value,
});
const file = (...facts: readonly Fact[]): Release => ({
  on: '2026-11-29',
  profile: 'press',
  digest: '0123456789abcdef',
  facts: [...facts],
});

describe('a file that leaves by itself', () => {
  it('is remembered with its counts, once', () => {
    const first = remembered(null, 'Programme', file(people('34172', 120)));
    expect(first).toMatchObject({ state: 'remembered', ledger: { releases: [{ facts: [{ value: 120 }] }] } });
    if (first.state !== 'remembered') return;
    expect(remembered(first.ledger, 'Programme', file(people('34172', 120)))).toEqual(first);
  });

  it.each([3, 10])('stays when, beside an earlier one, it would tell of %i people', (more) => {
    const first = remembered(null, 'Programme', file(people('34172', 120)));
    if (first.state !== 'remembered') throw new Error('nothing was told before');
    expect(remembered(first.ledger, 'Programme', file(people('34172', 120 + more)))).toMatchObject({
      state: 'conflicts',
      conflicts: [{ fact: { key: '34172', value: 120 + more }, beside: { value: 120 }, because: 'few' }],
    });
  });

  it.each([11, 15])('leaves when %i people came since', (more) => {
    const first = remembered(null, 'Programme', file(people('34172', 120)));
    if (first.state !== 'remembered') throw new Error('nothing was told before');
    expect(remembered(first.ledger, 'Programme', file(people('34172', 120 + more))).state).toBe('remembered');
  });

  it('stays when a filter leaves out a few of those told before', () => {
    const first = remembered(null, 'Programme', file(people('34172', 120)));
    if (first.state !== 'remembered') throw new Error('nothing was told before');
    expect(remembered(first.ledger, 'Programme', file(people('34172', 115, 'gender=F'))).state).toBe('conflicts');
  });

  it('stays when it shows what was withheld', () => {
    const first = remembered(null, 'Programme', file(people('34172', null)));
    if (first.state !== 'remembered') throw new Error('nothing was told before');
    expect(remembered(first.ledger, 'Programme', file(people('34172', 120))).state).toBe('conflicts');
  });

  it('is held to the ledger of its own programme', () => {
    const first = remembered(null, 'Programme', file(people('34172', 120)));
    if (first.state !== 'remembered') throw new Error('nothing was told before');
    expect(remembered(first.ledger, 'Autre', file()).state).toBe('other-programme');
  });
});
