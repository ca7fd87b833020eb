import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atRisk, kaplanMeier, reachedBy } from '../../../src/metrics/stats/survival.ts';
import { timeToNext } from '../../../src/metrics/ask/timeToNext.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter } from '../onBothEngines.ts';
import { asOf, pathway } from '../pathwayFixture.ts';

/** Weeks of remission under 6-mercaptopurine (Freireich et al. 1963); negative when censored. */
const remission = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];
const durations = remission.map((weeks) => ({
  day: Math.abs(weeks),
  events: weeks > 0 ? 1 : 0,
  censored: weeks > 0 ? 0 : 1,
}));

describe('Kaplan–Meier', () => {
  it('gives the published estimate, numbers at risk and standard errors', () => {
    const { steps, people, events, median } = kaplanMeier(durations);
    expect([people, events, median]).toEqual([21, 9, 23]);
    expect(steps.map(({ day, atRisk: left, survival }) => [day, left, Number(survival.toFixed(3))])).toEqual([
      [6, 21, 0.857],
      [7, 17, 0.807],
      [10, 15, 0.753],
      [13, 12, 0.69],
      [16, 11, 0.627],
      [22, 7, 0.538],
      [23, 6, 0.448],
    ]);
    // log(−log) interval at 6 weeks as survival packages give it: 0.620 to 0.952.
    expect(steps[0]?.interval.low).toBeCloseTo(0.62, 3);
    expect(steps[0]?.interval.high).toBeCloseTo(0.952, 3);
  });

  it('has no step without an event, and no median before half', () => {
    expect(kaplanMeier([{ day: 5, events: 0, censored: 3 }])).toEqual({
      steps: [],
      people: 3,
      events: 0,
      median: null,
    });
    expect(kaplanMeier([])).toEqual({ steps: [], people: 0, events: 0, median: null });
  });

  it('without anybody censored is the share that is left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 }), (days) => {
        const curve = kaplanMeier(days.map((day) => ({ day, events: 1, censored: 0 })));
        for (const { day, survival } of curve.steps)
          expect(survival).toBeCloseTo(days.filter((each) => each > day).length / days.length, 10);
      }),
    );
  });

  it('tells who is at risk and who is there by a day', () => {
    expect([0, 6, 7, 36].map((day) => atRisk(durations, day))).toEqual([21, 21, 17, 0]);
    expect(reachedBy(kaplanMeier(durations), 12)).toBeCloseTo(1 - 0.753, 3);
    expect(reachedBy(kaplanMeier(durations), 2)).toBe(0);
  });
});

onEveryCounter(
  'time to the next stage',
  (counter) => {
    it('runs from the first attendance, then from the first appointment, to the last day known', async () => {
      const { coaching, opportunity } = await timeToNext(counter, scope(), asOf);
      expect(coaching.map(({ day, events, censored }) => [day, events, censored])).toEqual([
        [4, 1, 0],
        [19, 1, 0],
        [122, 1, 0],
        [276, 0, 1],
        [306, 0, 1],
      ]);
      expect(opportunity.map(({ day, events, censored }) => [day, events, censored])).toEqual([
        [42, 1, 0],
        [58, 0, 1],
        [215, 0, 1],
      ]);
    });
  },
  pathway,
);
