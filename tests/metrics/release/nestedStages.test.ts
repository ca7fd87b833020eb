import { expect, it } from 'vitest';
import { nestedStages } from '../../../src/metrics/release/nestedStages.ts';
import { byCity, count } from '../../ui/compare/figures.ts';

it('withholds a stage beside the one before it when those in between are 1 to 10', () => {
  const coached = byCity('coached-people', 'people', [
    ['a', count(100)],
    ['b', count(40)],
    ['c', count(20)],
  ]);
  const helped = byCity('opportunity-people', 'people', [
    ['a', count(90)],
    ['b', count(40)],
    ['c', count(9)],
  ]);
  const [, found] = nestedStages([coached, helped]);
  expect(found?.cells.map(({ figure }) => figure.state)).toEqual(['withheld', 'shown', 'shown']);
  expect(nestedStages([helped])).toEqual([helped]);
});
