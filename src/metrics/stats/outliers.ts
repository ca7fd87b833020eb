import type { Outlier } from '../../model/figure/answers/outlier.ts';

/** A whole month or week: what was counted and how many days had a session. */
export interface Bucket {
  readonly key: string;
  readonly value: number;
  readonly days: number;
}

/** Under this many there is no telling what is usual. */
const FEWEST = 6;

/**
 * The months or weeks beyond Tukey's fences (1.5 interquartile ranges past the quartiles), or with nothing at all. One whose value per session day
 * is within the fences of the others is explained by its days; the rest is not.
 */
export function outliers(buckets: readonly Bucket[]): readonly Outlier[] {
  const held = buckets.filter(({ days }) => days > 0);
  if (held.length < FEWEST) return [];
  const values = fences(held.map(({ value }) => value));
  const perDay = fences(held.map(({ value, days }) => value / days));
  const usualDays = quantile(
    held.map(({ days }) => days).toSorted((a, b) => a - b),
    0.5,
  );
  return buckets.flatMap(({ key, value, days }): readonly Outlier[] => {
    if (value >= values.low && value <= values.high && days > 0) return [];
    const direction = value > values.high ? 'high' : 'low';
    const rate = days === 0 ? 0 : value / days;
    const isUsual = rate >= perDay.low && rate <= perDay.high;
    const because = days === 0 ? 'none' : isUsual ? 'days' : 'rest';
    return [{ key, direction, value, days, usualDays, because }];
  });
}

function fences(values: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const [first, third] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const reach = 1.5 * (third - first);
  return { low: first - reach, high: third + reach };
}

/** By linear interpolation between neighbours (Hyndman and Fan, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (at - Math.floor(at)) * (above - below);
}
