import { describe, expect, it } from 'vitest';
import { differenceFromRest, verdict as judge, verdictOf } from '../../../src/metrics/stats/verdict.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';

function rate(numerator: number, denominator: number): Figure {
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}

const verdict = (own: Figure, region: Figure): string => judge(own, region).said;

describe('a verdict', () => {
  it('compares the city with the region without it', () => {
    const difference = differenceFromRest(rate(56, 70), rate(56 + 48, 70 + 80));
    expect(difference?.value).toBeCloseTo(0.2, 12);
    expect(difference?.interval.low).toBeCloseTo(0.0524, 4);
    expect(difference?.interval.high).toBeCloseTo(0.3339, 4);
    expect(verdict(rate(56, 70), rate(104, 150))).toBe('higher');
  });

  it('is lower when the rest is higher', () => {
    expect(verdict(rate(48, 80), rate(104, 150))).toBe('lower');
  });

  it('cannot be given when chance may explain a difference of more than a fifth', () => {
    expect(verdict(rate(20, 40), rate(220, 440))).toBe('cannot-say');
  });

  it('is similar when chance may explain the difference and a fifth of the reference rate is out of reach', () => {
    expect(verdict(rate(5_000, 10_000), rate(10_050, 20_000))).toBe('similar');
  });

  it('tells a certain difference with its size, however small', () => {
    expect(judge(rate(51_500, 100_000), rate(101_500, 200_000))).toEqual({
      said: 'higher',
      size: expect.closeTo(0.015, 12),
      isSmall: true,
    });
  });

  it('is never similar for a low rate that is a fraction of the other', () => {
    // 0.6 % of students against 4.2 % of the others: 3.6 points are most of a rate of 4 %.
    expect(judge(rate(6, 1_000), rate(804, 20_000))).toMatchObject({ said: 'lower', isSmall: false });
    // Albi 7.5 % against 10 % in the rest of the region: a quarter less.
    expect(judge(rate(113, 1_500), rate(2_963, 30_000))).toMatchObject({ said: 'lower', isSmall: false });
  });

  it('needs thirty people in the city', () => {
    expect(verdict(rate(30, 30), rate(130, 230))).toBe('higher');
    expect(verdict(rate(29, 29), rate(129, 229))).toBe('cannot-say');
  });

  it('needs thirty people in the rest of the region', () => {
    expect(verdict(rate(100, 200), rate(130, 230))).toBe('lower');
    expect(verdict(rate(100, 200), rate(129, 229))).toBe('cannot-say');
  });

  it('cannot be given of the only city of its region', () => {
    expect(verdict(rate(100, 200), rate(100, 200))).toBe('cannot-say');
  });

  it('cannot be given of a rate without base, or withheld', () => {
    expect(verdict({ state: 'undefined' }, rate(100, 200))).toBe('cannot-say');
    expect(verdict(rate(40, 80), { state: 'withheld', reason: 'small-count' })).toBe('cannot-say');
  });

  it('is refused of a count, and of a city that is not part of its region', () => {
    const count: Figure = { state: 'shown', value: 9, numerator: 9, denominator: null, unknown: 0 };
    expect(() => verdict(count, count)).toThrow('a count is not compared as a rate');
    expect(() => verdict(rate(50, 80), rate(40, 200))).toThrow('not a part of its base');
  });
});

describe('the verdict of a difference from 25 %', () => {
  it.each([
    [-0.05, 0.05, 'similar'],
    [-0.0501, 0.05, 'cannot-say'],
    [-0.05, 0.0501, 'cannot-say'],
    [0, 0.0501, 'cannot-say'],
    [0, 0.05, 'similar'],
    [0.0001, 0.0501, 'higher'],
    [0.0001, 0.05, 'higher'],
    [-0.0501, 0, 'cannot-say'],
    [-0.05, -0.0001, 'lower'],
  ])('between %f and %f is %s', (low, high, expected) => {
    expect(verdictOf({ value: (low + high) / 2, reference: 0.25, interval: { low, high } }).said).toBe(expected);
  });

  it.each([
    [0.0499, true],
    [0.05, false],
    [-0.0499, true],
    [-0.0501, false],
  ])('of %f is small: %s', (value, isSmall) => {
    const interval = { low: value - 0.01, high: value + 0.01 };
    expect(verdictOf({ value, reference: 0.25, interval })).toMatchObject({ isSmall });
  });

  it('leaves nothing small beside a rate of zero', () => {
    const nobody = { value: 0.01, reference: 0, interval: { low: 0.002, high: 0.03 } };
    expect(verdictOf(nobody)).toMatchObject({ said: 'higher', isSmall: false });
    expect(verdictOf({ ...nobody, interval: { low: -0.001, high: 0.03 } }).said).toBe('cannot-say');
  });
});
