import { expect, it } from 'vitest';
import { loyalty } from '../../../src/metrics/ask/loyalty.ts';
import { rhythm } from '../../../src/metrics/ask/rhythm.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('rhythm', (counter) => {
  it('counts sessions and attendances by day of the week and hour of start', async () => {
    const { slots } = await rhythm(counter, scope());
    expect(
      slots.map(({ weekday, hour, sessions, attendances }) => [weekday, hour, valueOf(sessions), valueOf(attendances)]),
    ).toEqual([
      // Tuesdays 5 March and 2 April at nine, Wednesday 3 April at two, Friday 14 February at nine.
      [2, 9, 2, 5],
      [3, 14, 1, 1],
      [5, 9, 1, 1],
    ]);
  });

  it('counts people by how often they came, and by how soon they came again', async () => {
    // Anaïs came three times, again after 28 days; Bruno, Chloé and Élise once, Élise again the day after the period ends.
    expect(await loyalty(counter, scope())).toEqual({
      period: { from: '2019-02-15', to: '2020-02-15' },
      times: { once: 3, few: 1, often: 0 },
      again: { week: 1, month: 1, quarter: 0, later: 0, never: 2 },
      median: 1,
    });
  });

  it('has nothing to say of nobody', async () => {
    const { times, median } = await loyalty(counter, scope({ from: '2018-01-01', to: '2018-02-01' }));
    expect(times).toEqual({ once: 0, few: 0, often: 0 });
    expect(median).toBeNull();
  });
});
