import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { type Day, toDayNumber } from '../../model/time/day.ts';

const DAYS_IN_MONTH = 365.25 / 12;

/** What a count still lacks of its target, and how many each month until the period ends, from the first day of which nothing is known; `null` when nothing is lacking, the period is over, or it is no count. */
export function paceNeeded(
  { target, now, unit }: Pick<TargetStanding, 'target' | 'now' | 'unit'>,
  asOf: Day,
): { readonly missing: number; readonly monthly: number } | null {
  const days = toDayNumber(target.period.to) - toDayNumber(asOf);
  const isCount = now.state === 'shown' && now.denominator === null && unit !== 'share';
  if (!isCount || days <= 0 || now.value >= target.value) return null;
  const missing = target.value - now.value;
  return { missing, monthly: (missing * DAYS_IN_MONTH) / Math.max(days, DAYS_IN_MONTH) };
}
