import { expect, it } from 'vitest';
import { grows, increments } from '../../../src/metrics/ask/increments.ts';
import { indicators } from '../../../src/metrics/define/indicators.ts';
import { measure } from '../../../src/metrics/ask/measure.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('increments', (counter) => {
  it('counts people on the day they are first seen in the period, rows on their own', async () => {
    const found = await increments(counter, ['people', 'attendances', 'session-cities', 'women-share'], scope());
    expect(found.get('people')).toEqual([
      { day: '2019-03-05', count: 2 },
      { day: '2019-04-02', count: 1 },
      { day: '2020-02-14', count: 1 },
    ]);
    expect(found.get('attendances')).toEqual([
      { day: '2019-03-05', count: 3 },
      { day: '2019-04-02', count: 2 },
      { day: '2019-04-03', count: 1 },
      { day: '2020-02-14', count: 1 },
    ]);
    expect(found.get('session-cities')).toEqual([
      { day: '2019-03-05', count: 1 },
      { day: '2019-04-02', count: 1 },
    ]);
    expect(found.has('women-share')).toBe(false);
  });

  it('sums exactly to every count it is made for', async () => {
    const ids = indicators.map(({ id }) => id).filter((id) => grows(id) !== null);
    for (const filter of [{}, { gender: ['F'] as const }, { cities: ['34172'] }, { age: ['18-24'] }]) {
      const found = await increments(counter, ids, scope(filter));
      const totals = await measure(
        counter,
        ids.map((indicator) => ({ indicator, by: null })),
        scope(filter),
        { programme },
      );
      for (const { indicator, total } of totals) {
        const sum = (found.get(indicator) ?? []).reduce((all, { count }) => all + count, 0);
        expect(`${indicator} ${sum}`).toBe(`${indicator} ${valueOf(total)}`);
      }
    }
  });
});
