import { expect, it } from 'vitest';
import { toldByStages } from '../../../src/metrics/release/nestedStages.ts';
import { byCity, count } from '../../ui/compare/figures.ts';

it('tells which stages are told beside the one before, when those in between are 1 to 10', () => {
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
  expect(toldByStages(helped, [coached, helped])).toEqual(['a']);
  expect(toldByStages(coached, [coached, helped])).toEqual([]);
  expect(toldByStages(helped, [helped])).toEqual([]);
});

it('tells that those seen at the hub and elsewhere are few, from three counts that are not', () => {
  const [people, hub, elsewhere] = (
    [
      ['people', 95],
      ['hub-people', 60],
      ['elsewhere-people', 40],
    ] as const
  ).map(([indicator, value]) => byCity(indicator, 'people', [['2020-01', count(value)]]));
  if (people === undefined || hub === undefined || elsewhere === undefined) throw new TypeError('three measures');
  expect(toldByStages(elsewhere, [people, hub, elsewhere])).toEqual(['2020-01']);
});
