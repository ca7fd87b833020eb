import { type Day, toDayNumber } from '../../model/time/day.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Standing } from '../../model/figure/answers/forecast.ts';
import type { Target } from '../../model/figure/target.ts';
import { factsOf, indicator } from '../define/indicators.ts';

interface Ground {
  readonly target: Target;
  readonly now: Figure;
  /** The first day of which nothing is known; `null` without data. */
  readonly asOf: Day | null;
  /** The share of last year's count that had come by this date; `null` when last year says nothing. */
  readonly lastYear: number | null;
}

/**
 * Where a target stands. A count of a running period is held against what the target asks for by this date: the share that last year had reached, else
 * the share of days elapsed. A share is held against the target itself. What grows by person or inhabitant is not judged before the end.
 */
export function standing({ target, now, asOf, lastYear }: Ground): Standing {
  const { period, value } = target;
  if (now.state !== 'shown' || asOf === null || asOf <= period.from) return { state: 'cannot-say' };
  const each = indicator(target.indicator);
  const isCount = 'count' in each;
  if (asOf >= period.to) return { state: isReached(target, now.value) ? 'reached' : 'missed' };
  if (isCount && now.value >= value) return { state: 'reached' };
  if (isCount) {
    const days = (toDayNumber(asOf) - toDayNumber(period.from)) / (toDayNumber(period.to) - toDayNumber(period.from));
    const expected = value * (lastYear ?? days);
    const from = lastYear === null ? 'days' : 'last-year';
    return { state: now.value >= expected ? 'on-track' : 'late', expected, from };
  }
  if ('residents' in each.denominator) return { state: 'cannot-say' };
  return { state: isReached(target, now.value) ? 'on-track' : 'late', expected: value, from: 'target' };
}

function isReached({ indicator: id, value }: Target, now: number): boolean {
  return factsOf(id).lowerIsBetter === true ? now <= value : now >= value;
}
