import type { Figure } from '../../model/figure/figure.ts';
import type { Duel } from '../../model/figure/uncertainty.ts';
import { differenceInterval, Z95 } from './interval.ts';
import { verdictOf } from './verdict.ts';

/** The smallest base, of each of the two, that is compared: that of a verdict. */
const SMALLEST_BASE = 30;

/**
 * The rate of one place minus that of another, with its 95 % interval (Newcombe 1998, method 10, for two groups with nobody in common: the few people
 * seen in both weigh in each), what may be said of it, and the base each would need for the difference seen to exclude zero, from n = z²(pq + rs)/d².
 * `null` when a rate is not told, or a base is under thirty; throws a RangeError for a count.
 */
export function duel(first: Figure, second: Figure): Duel | null {
  if (first.state !== 'shown' || second.state !== 'shown') return null;
  if (first.denominator === null || second.denominator === null)
    throw new RangeError('a count is not compared as a rate');
  if (Math.min(first.denominator, second.denominator) < SMALLEST_BASE) return null;
  const interval = differenceInterval(
    { numerator: first.numerator, denominator: first.denominator },
    { numerator: second.numerator, denominator: second.denominator },
  );
  if (interval === null) return null;
  const [p, r] = [first.numerator / first.denominator, second.numerator / second.denominator];
  const difference = { value: p - r, reference: r, interval };
  const { said } = verdictOf(difference);
  const needed = p === r ? null : Math.ceil((Z95 * Z95 * (p * (1 - p) + r * (1 - r))) / (p - r) ** 2);
  return { ...difference, said, needed: said === 'cannot-say' ? needed : null };
}
