import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Duration } from '../../model/figure/answers/survival.ts';
import type { Counter, Tally } from './counter.ts';
import type { FollowQuestion } from './question.ts';

/** From first attendance to first appointment, and from there to first opportunity: days, for the people first seen in the scope. */
export interface TimeToNext {
  readonly coaching: readonly Duration[];
  readonly opportunity: readonly Duration[];
}

/** Durations in days by day; whoever is not there on the last day known is censored then. An opportunity before the first appointment ends nothing. */
export async function timeToNext(counter: Counter, scope: Scope, asOf: Day): Promise<TimeToNext> {
  const until = (next: keyof TimeToNext): FollowQuestion => ({ form: 'follow', to: { next }, asOf, scope });
  const [coaching = [], opportunity = []] = await counter.count([until('coaching'), until('opportunity')]);
  return { coaching: durations(coaching), opportunity: durations(opportunity) };
}

function durations(tally: Tally): readonly Duration[] {
  return tally
    .map(({ keys: [day], counts: [events, censored] }) => ({
      day: Number(day),
      events: events ?? 0,
      censored: censored ?? 0,
    }))
    .sort((a, b) => a.day - b.day);
}
