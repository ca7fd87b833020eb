import { expect, it } from 'vitest';
import { ranks } from '../../../src/model/figure/answers/ranks.ts';

it('gives equal values one rank and leaves out the next', () => {
  expect(ranks([7, 12, 3, 7])).toEqual([2, 1, 4, 2]);
});

it('ranks zero and leaves out what is missing', () => {
  expect(ranks([0, null, -1])).toEqual([1, null, 2]);
});

it('ranks nothing', () => {
  expect(ranks([])).toEqual([]);
});
