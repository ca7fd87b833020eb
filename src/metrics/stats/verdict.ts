import type { Figure } from '../../model/figure/figure.ts';
import type { Difference, Verdict } from '../../model/figure/uncertainty.ts';
import { differenceInterval } from './interval.ts';

/** The smallest base, of the city and of the rest, that is compared: below thirty the press would be told of single people. */
const SMALLEST_BASE = 30;

/** Of the reference rate: a difference under it is small. Relative, since three points are nothing beside 50 % and nearly all beside 4 %. */
const SMALL = 1 / 5;

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
  const reference = rest.numerator / rest.denominator;
  return { value: city.numerator / city.denominator - reference, reference, interval };
}

/** The verdict on a city beside the region without it. */
export function verdict(own: Figure, region: Figure): Verdict {
  const difference = differenceFromRest(own, region);
  return difference === null ? { said: 'cannot-say' } : verdictOf(difference);
}

/**
 * `higher` or `lower` when the interval excludes zero, however small the difference; `similar` when it holds zero and both ends lie within a fifth of
 * the reference rate (equivalence shown: Schuirmann 1987); else `cannot-say`: that no difference is shown does not show that there is none
 * (Altman and Bland 1995).
 */
export function verdictOf({ value, reference, interval: { low, high } }: Difference): Verdict {
  const margin = SMALL * reference;
  if (low > 0 || high < 0)
    return { said: low > 0 ? 'higher' : 'lower', size: value, isSmall: Math.abs(value) < margin };
  return { said: low >= -margin && high <= margin ? 'similar' : 'cannot-say' };
}
