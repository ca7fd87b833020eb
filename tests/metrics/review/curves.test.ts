import { expect, it } from 'vitest';
import { curves } from '../../../src/metrics/review/curves.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';

const extent = { from: '2019-03-05', to: '2020-02-16' };

onEveryCounter('new, active and cumulative people', (counter) => {
  it('are three counts: new once, active each month, cumulative from the start of the data', async () => {
    const { months, startsLate } = await curves(counter, scope({ from: '2019-03-01', to: '2019-06-01' }), extent, {
      programme,
    });
    // Anaïs and Bruno in March, Chloé new in April when Anaïs comes back.
    expect(months).toEqual([
      { key: '2019-03', active: 2, fresh: 2, cumulative: 2 },
      { key: '2019-04', active: 2, fresh: 1, cumulative: 3 },
      { key: '2019-05', active: 0, fresh: 0, cumulative: 3 },
    ]);
    expect(startsLate).toBe(true);
  });

  it('count those who came before the period, and nothing beyond the data', async () => {
    const { months } = await curves(counter, scope({ from: '2020-02-15', to: '2020-04-15' }), extent, { programme });
    // Élise came on 14 February, the day before, and again on the 15th.
    expect(months).toEqual([
      { key: '2020-02', active: 1, fresh: 0, cumulative: 4 },
      { key: '2020-03', active: null, fresh: null, cumulative: null },
      { key: '2020-04', active: null, fresh: null, cumulative: null },
    ]);
  });
});
