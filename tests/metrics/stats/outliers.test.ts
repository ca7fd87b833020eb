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

/** A month of twenty days of sessions; of five where the fewest came. */
const monthOf = (value: number, index: number) => ({ key: String(index), value, days: value === 87 ? 5 : 20 });

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

  it('finds the collapse of a year whose months differ widely', () => {
    const people = [2700, 96, 1700, 3300, 3850, 1000, 7068, 5090, 87, 580, 2620];
    const found = outliers(people.map((value, index) => ({ key: String(index), value, days: 20 })));
    expect(found.map(({ value, direction }) => [value, direction])).toEqual([
      [96, 'low'],
      [87, 'low'],
    ]);
  });

  it('does not lay on a few days missing what fell much further', () => {
    const [low] = outliers([2700, 1700, 3300, 3850, 1000, 7068, 5090, 2620, 87].map(monthOf));
    expect(low).toMatchObject({ value: 87, because: 'rest' });
  });

  it('takes for usual what chance alone makes of a small count', () => {
    const visits = [9, 9, 9, 9, 9, 9, 12];
    expect(outliers(visits.map((value, index) => ({ key: String(index), value, days: 5 })))).toEqual([]);
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
