import { expect, it } from 'vitest';
import { withinData } from '../../../src/metrics/ask/withinData.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';

const zero: Figure = { state: 'shown', value: 0, numerator: 0, denominator: null, unknown: 0 };
const measured = (by: Measured['by'], keys: readonly string[]): Measured => ({
  indicator: 'people',
  unit: 'people',
  period: { from: '2020-01-01', to: '2020-05-01' },
  total: zero,
  by,
  cells: keys.map((key) => ({ key, figure: zero })),
});

it('knows nothing of months without a day of the data, and leaves zeros within it', () => {
  const { cells } = withinData(measured('month', ['2020-01', '2020-02', '2020-03', '2020-04']), {
    from: '2020-02-20',
    to: '2020-04-01',
  });
  expect(cells.map(({ figure }) => figure.state)).toEqual(['undefined', 'shown', 'shown', 'undefined']);
});

it('leaves other breakdowns alone', () => {
  const themes = measured('theme', ['CV']);
  expect(withinData(themes, { from: '2000-01-01', to: '2000-02-01' })).toEqual(themes);
});
