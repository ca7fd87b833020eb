import type { Outlier } from '../../model/figure/answers/outlier.ts';

/** A whole month or week: what was counted and how many days had a session. */
export interface Bucket {
  readonly key: string;
  readonly value: number;
  readonly days: number;
}

/** Under this many there is no telling what is usual. */
const FEWEST = 6;
/** Deviations from the median past which a value is no longer usual: the strictest of the limits of Leys et al. (2013). */
const LIMIT = 3;
/** What makes a median absolute deviation as large as the standard deviation of a normal law. */
const NORMAL = 1.4826;

/**
 * The months or weeks far from the median, or with nothing at all. Counts vary by multiplication: a fence set in units falls under zero as soon as
 * months differ, and no collapse crosses it, so that they are compared by their logarithm. One whose value per session day is within the fences of
 * the others, and differs from theirs by less than its days do, is explained by its days; the rest is not.
 */
export function outliers(buckets: readonly Bucket[]): readonly Outlier[] {
  const held = buckets.filter(({ days }) => days > 0);
  if (held.length < FEWEST) return [];
  const counts = held.map(({ value }) => value);
  // Chance alone moves a count by its square root.
  const chance = 1 / Math.sqrt(1 + median(counts));
  const values = fences(counts, chance);
  const perDay = fences(
    held.map(({ value, days }) => value / days),
    chance,
  );
  const usualDays = median(held.map(({ days }) => days));
  const usualRate = median(held.map(({ value, days }) => value / days));
  return buckets.flatMap(({ key, value, days }): readonly Outlier[] => {
    if (value >= values.low && value <= values.high && days > 0) return [];
    const direction = value > values.high ? 'high' : 'low';
    const rate = days === 0 ? 0 : value / days;
    const isLess = Math.abs(Math.log1p(rate) - Math.log1p(usualRate)) <= Math.abs(Math.log(days / usualDays));
    const isUsual = rate >= perDay.low && rate <= perDay.high && isLess;
    const because = days === 0 ? 'none' : isUsual ? 'days' : 'rest';
    return [{ key, direction, value, days, usualDays, because }];
  });
}

/** `least` is the smallest spread of logarithms that is believed. */
function fences(values: readonly number[], least: number): { readonly low: number; readonly high: number } {
  const logs = values.map(Math.log1p);
  const middle = median(logs);
  const spread = Math.max(NORMAL * median(logs.map((each) => Math.abs(each - middle))), least);
  return { low: Math.expm1(middle - LIMIT * spread), high: Math.expm1(middle + LIMIT * spread) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
}
