import { expect, it } from 'vitest';
import { indicator } from '../../../src/metrics/define/indicators.ts';
import { kindsOf } from '../../../src/metrics/define/kindsOf.ts';

it('names the kinds of files an indicator is counted from, those its conditions look into among them', () => {
  expect([...kindsOf(indicator('people'))]).toEqual(['attendance']);
  expect([...kindsOf(indicator('opportunities'))]).toEqual(['opportunity']);
  expect([...kindsOf(indicator('coaching-rate'))]).toEqual(['attendance', 'coaching']);
  expect([...kindsOf(indicator('population-within-10km'))]).toEqual(['attendance']);
});
