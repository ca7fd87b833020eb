import type { Milestone } from '../../model/figure/answers/milestone.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Period } from '../../model/time/period.ts';
import { incrementsIn, onceByDay } from '../ask/increments.ts';
import { people } from '../define/counted.ts';
import type { Counter } from '../ask/counter.ts';

const STEPS = [10_000, 5000, 1000, 500, 100];
/** Milestones told at most. */
const TOLD = 3;

/**
 * The days when round numbers of people were reached, counting each person on the first day they came since the data begin: up to three, the greatest
 * last. None under a hundred people.
 */
export async function milestones(counter: Counter, scope: Scope, extent: Period): Promise<readonly Milestone[]> {
  const whole = { ...scope, period: { from: extent.from, to: scope.period.to } };
  const [tally = []] = await counter.count([onceByDay(whole, [people])]);
  const days = incrementsIn(tally);
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const step = STEPS.find((each) => each <= total);
  if (step === undefined) return [];
  const found: Milestone[] = [];
  let reached = 0;
  for (const { day, count } of days) {
    const before = reached;
    reached += count;
    for (let next = (Math.floor(before / step) + 1) * step; next <= reached; next += step)
      found.push({ people: next, day, reached });
  }
  return found.slice(-TOLD);
}
