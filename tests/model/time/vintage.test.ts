import { expect, it } from 'vitest';
import { grownOf, type Vintage } from '../../../src/model/time/vintage.ts';

const one = { from: '2019-02-15', to: '2020-02-15' };
const two = { from: '2020-02-15', to: '2021-02-15' };
const vintage = (asOf: string, ...counts: readonly number[]): Vintage => ({
  digest: asOf,
  asOf,
  years: counts.map((opportunities, index) => ({
    period: index === 0 ? one : two,
    opportunities,
    people: opportunities,
  })),
});

it('says how much a past year has grown from version to version, in order of their days', () => {
  expect(grownOf([vintage('2020-09-01', 1971, 40), vintage('2020-02-14', 1500), vintage('2020-06-01', 1971)])).toEqual([
    {
      period: one,
      points: [
        { asOf: '2020-02-14', opportunities: 1500, change: null },
        { asOf: '2020-06-01', opportunities: 1971, change: 471 },
        { asOf: '2020-09-01', opportunities: 1971, change: 0 },
      ],
    },
  ]);
});

it('says nothing of a year seen once', () => {
  expect(grownOf([vintage('2020-02-14', 1500)])).toEqual([]);
  expect(grownOf([])).toEqual([]);
});
