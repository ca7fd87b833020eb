import type { Figure } from '../../model/figure/figure.ts';
import type { Difference, Interval, Verdict } from '../../model/figure/uncertainty.ts';
import { differenceInterval } from './interval.ts';

/** The smallest base, of the city and of the rest, that is compared: below thirty the press would be told of single people. */
const SMALLEST_BASE = 30;

/** Five points: a smaller difference does not matter to a programme (and rounding a share to a whole percent hides up to one). */
const MARGIN = 0.05;

/**
 * Compares a city with the region without it: people seen in the city are some of the region's, and two groups that overlap are not
 * independent. The rest is a subtraction of recounted numbers: people of the region never seen in the city. So the numerator must be
 * an attribute of the people or rows themselves (gender, occupation, absence), the same whatever the city; otherwise the rest is not a part
 * of its base and a RangeError is thrown, as it is for a count. `null` when a rate is undefined or withheld, or a base is under thirty.
 */
export function differenceFromRest(own: Figure, region: Figure): Difference | null {
  if (own.state !== 'shown' || region.state !== 'shown') return null;
  if (own.denominator === null || region.denominator === null)
    throw new RangeError('a count is not compared as a rate');
  const city = { numerator: own.numerator, denominator: own.denominator };
  const rest = {
    numerator: region.numerator - own.numerator,
    denominator: region.denominator - own.denominator,
  };
  const interval = differenceInterval(city, rest);
  if (interval === null || Math.min(city.denominator, rest.denominator) < SMALLEST_BASE) return null;
  return { value: city.numerator / city.denominator - rest.numerator / rest.denominator, interval };
}

/**
 * `similar` when the whole interval of the difference lies within five points of zero (equivalence shown: Schuirmann 1987), even where a
 * large base makes a difference of one point certain; `higher` or `lower` when it excludes zero; else `cannot-say`: that no difference is
 * shown does not show that there is none (Altman and Bland 1995).
 */
export function verdict(own: Figure, region: Figure): Verdict {
  const difference = differenceFromRest(own, region);
  return difference === null ? 'cannot-say' : verdictOf(difference.interval);
}

/** The verdict that an interval of a difference allows. */
export function verdictOf({ low, high }: Interval): Verdict {
  if (low >= -MARGIN && high <= MARGIN) return 'similar';
  if (low > 0) return 'higher';
  return high < 0 ? 'lower' : 'cannot-say';
}
