import { expect, it } from 'vitest';
import { tour } from '../../../src/metrics/ask/tour.ts';
import type { Filter } from '../../../src/model/address/filter.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('a tour', (counter) => {
  const stops = async (filter: Partial<Filter> = {}) =>
    (await tour(counter, scope(filter))).stops.map(({ day, city, sessions, attendances, people }) =>
      [day, city, ...[sessions, attendances, people].map(valueOf)].join(' '),
    );

  it('stops where and when somebody was present; the anonymous are attendances and nobody', async () => {
    expect(await stops()).toEqual([
      '2019-03-05 34172 1 3 2',
      '2019-04-02 30189 1 2 2',
      '2019-04-03 34172 1 1 1',
      '2020-02-14 unknown 1 1 1',
    ]);
  });

  it('is that of the filter', async () => {
    expect(await stops({ departments: ['34'], reserved: false })).toEqual(['2019-04-03 34172 1 1 1']);
    expect(await stops({ age: ['25-64'] })).toEqual(['2019-03-05 34172 1 1 1']);
  });

  it('of nobody has no stop', async () => {
    expect(await stops({ from: '2018-01-01', to: '2018-02-01' })).toEqual([]);
  });
});
