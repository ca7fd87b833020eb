import type { Trend } from '../../model/figure/uncertainty.ts';
import { Z95 } from './interval.ts';

/** Under five points even a perfect order happens by chance more than once in twenty. */
const FEWEST = 5;

/**
 * The direction of values in order of time, equally weighted: the Mann–Kendall test at 5 %, two-sided, with the correction for ties and for
 * continuity (Kendall 1975; Gilbert 1987, 16.4). It asks only whether later values tend to be larger, so no shape is assumed and an odd month
 * weighs little; a season is not removed. Missing points are left out. `null` when fewer than five are known.
 */
export function trend(points: readonly (number | null)[]): Trend | null {
  const values = points.filter((point) => point !== null);
  const n = values.length;
  if (n < FEWEST) return null;
  let score = 0;
  values.forEach((later, index) => {
    for (const earlier of values.slice(0, index)) score += Math.sign(later - earlier);
  });
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5);
  const ties = [...times.values()].reduce((sum, count) => sum + spread(count), 0);
  const error = Math.sqrt((spread(n) - ties) / 18);
  if (Math.abs(score) - 1 <= Z95 * error) return 'none';
  return score > 0 ? 'rising' : 'falling';
}
