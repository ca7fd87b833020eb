import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval, type Part, wilson } from '../../../src/metrics/stats/interval.ts';
import type { Interval } from '../../../src/model/figure/uncertainty.ts';

const of = (numerator: number, denominator: number): Part => ({ numerator, denominator });
const rounded = (interval: Interval | null): readonly string[] =>
  interval === null ? [] : [interval.low.toFixed(4), interval.high.toFixed(4)];

describe('Wilson interval', () => {
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('of %i out of %i is that of table I of Newcombe 1998', (x, n, low, high) => {
    expect(rounded(wilson(of(x, n)))).toEqual([low, high]);
  });

  it('starts at exactly 0 for nobody and ends at exactly 1 for everybody', () => {
    expect(wilson(of(0, 7))?.low).toBe(0);
    expect(wilson(of(7, 7))?.high).toBe(1);
  });

  it('of no base does not exist', () => {
    expect(wilson(of(0, 0))).toBeNull();
  });

  it.each([
    [8, 7],
    [-1, 7],
    [Number.NaN, 7],
  ])('refuses %f out of %i', (x, n) => {
    expect(() => wilson(of(x, n))).toThrow('not a part of its base');
  });

  it('holds the share, stays between 0 and 1, and mirrors that of the complement', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat({ max: 100_000 }), (n, any) => {
        const x = any % (n + 1);
        const [own, other] = [wilson(of(x, n)), wilson(of(n - x, n))];
        if (own === null || other === null) throw new TypeError('an interval is missing');
        expect(own.low).toBeGreaterThanOrEqual(0);
        expect(own.low).toBeLessThanOrEqual(x / n);
        expect(own.high).toBeGreaterThanOrEqual(x / n);
        expect(own.high).toBeLessThanOrEqual(1);
        expect(own.low).toBeCloseTo(1 - other.high, 10);
      }),
    );
  });
});

describe('interval of a difference', () => {
  it.each([
    [56, 70, 48, 80, '0.0524', '0.3339'],
    [9, 10, 3, 10, '0.1705', '0.8090'],
    [10, 10, 0, 20, '0.6791', '1.0000'],
    [10, 10, 0, 10, '0.6075', '1.0000'],
  ])('of %i/%i and %i/%i is that of method 10 of Newcombe 1998', (x, n, y, m, low, high) => {
    expect(rounded(differenceInterval(of(x, n), of(y, m)))).toEqual([low, high]);
  });

  it('changes sign with the order of the two', () => {
    const [there, back] = [differenceInterval(of(5, 56), of(0, 29)), differenceInterval(of(0, 29), of(5, 56))] as const;
    expect(rounded(there)).toEqual(['-0.0381', '0.1926']);
    expect(rounded(back)).toEqual(['-0.1926', '0.0381']);
  });

  it('without a base on one side does not exist', () => {
    expect(differenceInterval(of(1, 2), of(0, 0))).toBeNull();
  });
});
