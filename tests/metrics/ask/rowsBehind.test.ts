import { expect, it } from 'vitest';
import { rowsBehind } from '../../../src/metrics/ask/rowsBehind.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';

onEveryCounter('the rows behind a figure', (counter) => {
  it('are those it counts, people numbered, with where they were read', async () => {
    const rows = await rowsBehind(counter, 'people', scope({ cities: ['30189'] }));
    expect(rows.map(({ person, day, city, source, line }) => [person, day, city, source, line])).toEqual([
      [1, '2019-04-02', '30189', 0, 5],
      [3, '2019-04-02', '30189', 0, 6],
    ]);
  });

  it('are appointments and opportunities for what counts them, none for what counts inhabitants', async () => {
    const ask = async (
      id: 'coached-people' | 'opportunities' | 'population-within-10km' | 'coaching-rate',
    ): Promise<number> => (await rowsBehind(counter, id, scope())).length;
    expect(await Promise.all([ask('coached-people'), ask('opportunities'), ask('population-within-10km')])).toEqual([
      3, 3, 0,
    ]);
    expect(await ask('coaching-rate')).toBe(3);
  });
});
