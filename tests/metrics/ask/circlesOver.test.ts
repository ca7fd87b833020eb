import { expect, it } from 'vitest';
import { circlesOver } from '../../../src/metrics/ask/circlesOver.ts';
import type { CirclesOver } from '../../../src/model/figure/answers/circlesOver.ts';
import type { Filter } from '../../../src/model/address/filter.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('circles over time', (counter) => {
  const counted = async (by: CirclesOver['by'], filter: Partial<Filter> = {}) => {
    const { moments, cities, everywhere, total } = await circlesOver(counter, by, scope(filter), { programme });
    return {
      moments,
      cities: Object.fromEntries(
        cities.map(({ city, people, total: own }) => [city, [...people.map(valueOf), valueOf(own)]]),
      ),
      order: cities.map(({ city }) => city),
      everywhere: [...everywhere.map(valueOf), valueOf(total)],
    };
  };

  it('count people again by city and quarter, by city, by quarter and in all', async () => {
    expect(await counted('quarter')).toEqual({
      moments: ['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4', '2020-Q1'],
      cities: {
        '30189': [0, 2, 0, 0, 0, 2],
        '34172': [2, 1, 0, 0, 0, 2],
        unknown: [0, 0, 0, 0, 1, 1],
      },
      order: ['30189', '34172', 'unknown'],
      everywhere: [2, 2, 0, 0, 1, 4],
    });
  });

  it('show every month of the period, and the largest city first', async () => {
    const asked = { from: '2019-03-01', to: '2019-06-01', gender: ['F', 'M'] as const };
    expect(await counted('month', asked)).toEqual({
      moments: ['2019-03', '2019-04', '2019-05'],
      cities: { '34172': [2, 1, 0, 2], '30189': [0, 1, 0, 1] },
      order: ['34172', '30189'],
      everywhere: [2, 1, 0, 2],
    });
  });

  it('of nobody are none, and zero in all', async () => {
    expect(await counted('quarter', { from: '2018-01-01', to: '2018-04-01' })).toEqual({
      moments: ['2018-Q1'],
      cities: {},
      order: [],
      everywhere: [0, 0],
    });
  });

  it('take the age of the first attendance in the period', async () => {
    expect((await counted('quarter', { age: ['18-24'] })).cities).toEqual({
      '30189': [0, 1, 0, 0, 0, 1],
      '34172': [1, 1, 0, 0, 0, 1],
    });
  });
});
