import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast, shareLastYear } from '../../../src/metrics/stats/forecast.ts';

const period = { from: '2020-01-01', to: '2021-01-01' };
/** Ten on the fifth of each month of 2019. */
const before = Array.from({ length: 12 }, (_, month) => ({
  day: `2019-${String(month + 1).padStart(2, '0')}-05`,
  count: 10,
}));
const twice = (months: number) =>
  before.slice(0, months).map(({ day, count }) => ({ day: day.replace('2019', '2020'), count: 2 * count }));

describe('forecast', () => {
  it('is twice last year when every month so far was, with no spread', () => {
    expect(forecast({ period, asOf: '2020-07-01', now: twice(6), before })).toEqual({
      state: 'foreseen',
      value: 240,
      range: { low: 240, high: 240 },
    });
  });

  it('follows the ratio estimator: 8, 12 and 10 of months of 10, nine months of 10 to come', () => {
    const now = [8, 12, 10].map((count, month) => ({ day: `2020-0${month + 1}-05`, count }));
    // Spread: (4 + 4 + 0) / 10 / 2 = 0.4. Error: √(0.4 × 90 × (1 + 90 / 30)) = 12. Student, 2 degrees: 1.886.
    const answer = forecast({ period, asOf: '2020-04-01', now, before });
    expect(answer).toMatchObject({ state: 'foreseen', value: 120 });
    if (answer.state !== 'foreseen') return;
    expect(answer.range.low).toBeCloseTo(120 - 22.632, 3);
    expect(answer.range.high).toBeCloseTo(120 + 22.632, 3);
  });

  it('counts the days elapsed of a month that has begun, but judges the spread by whole months', () => {
    const now = [...twice(3), { day: '2020-04-03', count: 0 }];
    expect(forecast({ period, asOf: '2020-04-04', now, before })).toMatchObject({ value: 240 });
  });

  it.each([
    ['the period is over', '2021-01-01', before, 'not-running'],
    ['it has not begun', '2020-01-01', before, 'not-running'],
    ['last year had nothing by then', '2020-05-01', before.slice(6), 'nothing-last-year'],
    ['two whole months have passed', '2020-03-20', before, 'too-early'],
  ])('foresees nothing when %s', (_, asOf, last, reason) => {
    expect(forecast({ period, asOf, now: twice(2), before: last })).toEqual({ state: 'none', reason });
  });

  it('never foresees less than is counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }),
        fc.array(fc.nat(50), { minLength: 12, maxLength: 12 }),
        (a, b) => {
          const now = a.map((count, month) => ({ day: `2020-0${month + 1}-05`, count }));
          const last = b.map((count, month) => ({ day: `2019-${String(month + 1).padStart(2, '0')}-05`, count }));
          const answer = forecast({ period, asOf: '2020-07-01', now, before: last });
          if (answer.state === 'none') return;
          const counted = a.reduce((sum, count) => sum + count, 0);
          expect(answer.range.low).toBeGreaterThanOrEqual(counted);
          expect(answer.value).toBeGreaterThanOrEqual(answer.range.low);
          expect(answer.range.high).toBeGreaterThanOrEqual(answer.value);
        },
      ),
    );
  });
});

describe('shareLastYear', () => {
  it('is the part of last year that had come by the same date', () => {
    expect(shareLastYear('2020-07-01', before)).toBe(0.5);
    expect(shareLastYear('2020-07-01', [])).toBeNull();
  });
});
