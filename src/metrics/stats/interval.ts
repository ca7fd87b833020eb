import type { Interval } from '../../model/figure/uncertainty.ts';

/** A share as its two whole numbers: `numerator` of the `denominator` people, or rows, have it. */
export interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

/** Normal quantile of a two-sided 95 % interval. */
export const Z95 = 1.959964;

/**
 * Wilson score interval of a share, without continuity correction (Wilson 1927; method 3 of Newcombe 1998, "Two-sided confidence intervals for
 * the single proportion"). It stays inside 0 to 1 and holds on small bases. `null` for a base of zero; throws a RangeError when the numerator
 * is not part of the base.
 */
export function wilson({ numerator: x, denominator: n }: Part, z = Z95): Interval | null {
  if (!(x >= 0 && x <= n)) throw new RangeError(`not a part of its base: ${x} of ${n}`);
  if (n === 0) return null;
  const middle = 2 * x + z * z;
  const half = z * Math.sqrt(z * z + (4 * x * (n - x)) / n);
  const base = 2 * (n + z * z);
  // Exactly 0 and 1 at the ends, where rounding would leave 1e-17.
  return { low: x === 0 ? 0 : (middle - half) / base, high: x === n ? 1 : (middle + half) / base };
}

/**
 * Interval of `first` − `second`, shares of two groups with nobody in common: the hybrid score interval (method 10 of Newcombe 1998, "Interval
 * estimation for the difference between independent proportions"). `null` when a base is zero.
 */
export function differenceInterval(first: Part, second: Part, z = Z95): Interval | null {
  const [one, two] = [wilson(first, z), wilson(second, z)];
  if (one === null || two === null) return null;
  const [p, q] = [first.numerator / first.denominator, second.numerator / second.denominator];
  return {
    low: p - q - Math.hypot(p - one.low, two.high - q),
    high: p - q + Math.hypot(one.high - p, q - two.low),
  };
}
