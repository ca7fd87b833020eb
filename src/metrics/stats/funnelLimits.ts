import type { FunnelLimits, Interval } from '../../model/figure/uncertainty.ts';
import { Z95 } from './interval.ts';

/** Normal quantile of a two-sided 99.8 % interval: three standard errors and a little. */
const Z998 = 3.090232;

/**
 * Control limits of a share around the region's `rate` (0 to 1) for a city of `base` people (Spiegelhalter 2005, "Funnel plots for comparing
 * institutional performance"). They are those of the score test, of which Wilson's interval is the inverse: a rate is outside the inner
 * limits exactly when its Wilson interval leaves out the region's rate. A limit beyond 0 or 1, which no share can reach, is 0 or 1.
 * `null` for a base of zero; throws a RangeError when `rate` is not a share.
 */
export function funnelLimits(rate: number, base: number): FunnelLimits | null {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`not a share: ${rate}`);
  if (base === 0) return null;
  const error = Math.sqrt((rate * (1 - rate)) / base);
  const around = (z: number): Interval => ({
    low: Math.max(0, rate - z * error),
    high: Math.min(1, rate + z * error),
  });
  return { inner: around(Z95), outer: around(Z998) };
}
