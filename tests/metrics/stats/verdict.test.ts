import { describe, expect, it } from 'vitest';
import { differenceFromRest, verdict, verdictOf } from '../../../src/metrics/stats/verdict.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';

function rate(numerator: number, denominator: number): Figure {
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}

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

  it('cannot be given when the interval holds zero and more than five points', () => {
    expect(verdict(rate(20, 40), rate(220, 440))).toBe('cannot-say');
  });

  it('is similar when no difference of five points is left possible', () => {
    expect(verdict(rate(5_000, 10_000), rate(10_100, 20_000))).toBe('similar');
  });

  it('is similar when a difference is certain but smaller than five points', () => {
    expect(differenceFromRest(rate(51_500, 100_000), rate(101_500, 200_000))?.interval.low).toBeGreaterThan(0);
    expect(verdict(rate(51_500, 100_000), rate(101_500, 200_000))).toBe('similar');
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

describe('the verdict of an interval', () => {
  it.each([
    [-0.05, 0.05, 'similar'],
    [-0.0501, 0.05, 'cannot-say'],
    [-0.05, 0.0501, 'cannot-say'],
    [0, 0.0501, 'cannot-say'],
    [0.0001, 0.0501, 'higher'],
    [0.0001, 0.05, 'similar'],
    [-0.0501, 0, 'cannot-say'],
    [-0.0501, -0.0001, 'lower'],
    [-0.05, -0.0001, 'similar'],
  ])('from %f to %f is %s', (low, high, expected) => {
    expect(verdictOf({ low, high })).toBe(expected);
  });
});
