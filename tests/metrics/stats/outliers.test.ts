import { describe, expect, it } from 'vitest';
import { outliers } from '../../../src/metrics/stats/outliers.ts';
import { sessionDays } from '../../../src/metrics/ask/sessionDays.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';

const usual = ['01', '02', '03', '04', '05', '06', '07'].map((key, index) => ({
  key,
  value: 200 + 5 * index,
  days: 20,
}));

describe('outliers', () => {
  it('finds nothing in months alike, nor where there are too few to compare', () => {
    expect(outliers(usual)).toEqual([]);
    expect(outliers([...usual.slice(0, 4), { key: '08', value: 9000, days: 20 }])).toEqual([]);
  });

  it('explains a low month by its days when each brought as many as usual', () => {
    expect(outliers([...usual, { key: '08', value: 53, days: 5 }])).toEqual([
      { key: '08', direction: 'low', value: 53, days: 5, usualDays: 20, because: 'days' },
    ]);
  });

  it('does not explain by days what the days do not explain', () => {
    expect(outliers([...usual, { key: '08', value: 20, days: 20 }])).toMatchObject([{ key: '08', because: 'rest' }]);
    expect(outliers([...usual, { key: '08', value: 900, days: 20 }])).toMatchObject([
      { key: '08', direction: 'high', because: 'rest' },
    ]);
  });

  it('tells a month without a session, which is no measure of the others', () => {
    expect(outliers([...usual, { key: '08', value: 0, days: 0 }])).toMatchObject([
      { key: '08', because: 'none', usualDays: 20 },
    ]);
  });
});

onEveryCounter('sessionDays', (counter) => {
  it('lists the days somebody attended, once each', async () => {
    expect(await sessionDays(counter, scope())).toEqual(['2019-03-05', '2019-04-02', '2019-04-03', '2020-02-14']);
    expect(await sessionDays(counter, scope({ cities: ['30189'] }))).toEqual(['2019-04-02']);
  });
});
