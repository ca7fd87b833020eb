import { describe, expect, it } from 'vitest';
import { standing } from '../../../src/metrics/review/standing.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';

const period = { from: '2020-01-01', to: '2021-01-01' };
const shown = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });
const people = { indicator: 'people', period, value: 1000 } as const;

describe('standing', () => {
  it('holds a count against what last year had reached at this date', () => {
    const ground = { target: people, asOf: '2020-07-01', lastYear: 0.4 };
    expect(standing({ ...ground, now: shown(400) })).toEqual({ state: 'on-track', expected: 400, from: 'last-year' });
    expect(standing({ ...ground, now: shown(399) })).toEqual({ state: 'late', expected: 400, from: 'last-year' });
  });

  it('falls back on the days elapsed, and says so', () => {
    // 182 days of 366.
    const answer = standing({ target: people, asOf: '2020-07-01', lastYear: null, now: shown(497) });
    expect(answer).toMatchObject({ state: 'late', from: 'days' });
    expect(standing({ target: people, asOf: '2020-07-01', lastYear: null, now: shown(498) })).toMatchObject({
      state: 'on-track',
    });
  });

  it('says reached or missed once the period is over, and reached before when it is', () => {
    expect(standing({ target: people, asOf: '2021-01-01', lastYear: null, now: shown(1000) }).state).toBe('reached');
    expect(standing({ target: people, asOf: '2021-01-01', lastYear: null, now: shown(999) }).state).toBe('missed');
    expect(standing({ target: people, asOf: '2020-02-01', lastYear: 0.1, now: shown(1001) }).state).toBe('reached');
  });

  it('holds a share against the target itself, and knows which are better small', () => {
    const women = { indicator: 'women-share', period, value: 0.5 } as const;
    const absent = { indicator: 'no-show-rate', period, value: 0.1 } as const;
    const ground = { asOf: '2020-07-01', lastYear: null };
    expect(standing({ ...ground, target: women, now: shown(0.51) }).state).toBe('on-track');
    expect(standing({ ...ground, target: absent, now: shown(0.12) }).state).toBe('late');
    expect(standing({ ...ground, asOf: '2021-02-01', target: absent, now: shown(0.09) }).state).toBe('reached');
  });

  it('takes a target of zero as it is', () => {
    const none = { ...people, value: 0 };
    expect(standing({ target: none, asOf: '2020-07-01', lastYear: null, now: shown(0) }).state).toBe('reached');
  });

  it('cannot say of a figure that is not shown, nor of a period that has not begun', () => {
    expect(standing({ target: people, asOf: '2020-07-01', lastYear: 0.5, now: { state: 'undefined' } }).state).toBe(
      'cannot-say',
    );
    expect(standing({ target: people, asOf: '2019-07-01', lastYear: null, now: shown(0) }).state).toBe('cannot-say');
    expect(standing({ target: people, asOf: null, lastYear: null, now: shown(0) }).state).toBe('cannot-say');
  });
});
