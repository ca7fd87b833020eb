import type { Coming, ToldComing } from '../../model/figure/answers/coming.ts';
import type { CoachingHabits, Flows, ToldHabits } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Loyalty, ToldLoyalty } from '../../model/figure/answers/rhythm.ts';
import { isFew, primary, shownAs } from './alone.ts';
import { partition } from './partition.ts';
import { type Audience, isPartial, released } from './released.ts';

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How people come. The public sees it of everybody in a whole programme year only. */
export function releaseComing(coming: Coming, { profile, scope, programme }: Audience): Released<ToldComing> | null {
  if (profile !== 'internal' && isPartial(scope, programme)) return null;
  const { period, first, reserved } = coming;
  return released({ period, first: partition(first, profile), reserved: partition(reserved, profile) });
}

/** How often people come. The public sees it of everybody in a whole programme year only, and nothing of the new people when all but 1 to 10 are new. */
export function releaseLoyalty(
  loyalty: Loyalty,
  { profile, scope, programme }: Audience,
): Released<ToldLoyalty> | null {
  const { times, again, median } = loyalty;
  const isPublic = profile !== 'internal';
  if (isPublic && isPartial(scope, programme)) return null;
  const isTold = isPublic && isFew(sumOf(times) - sumOf(again));
  const back = partition(again, profile);
  const isMedianSafe = !isPublic || (back !== null && Object.values(back.parts).every(isShown));
  return released({
    ...loyalty,
    times: partition(times, profile),
    again: isTold ? null : back,
    median: isTold || !isMedianSafe ? null : median,
  });
}

const isShown = ({ count }: { readonly count: { readonly state: string } }): boolean => count.state === 'shown';

/** How coaching goes. The public sees it of everybody in a whole programme year only, and nothing of those coached for the first time when all but 1 to 10 are. */
export function releaseHabits(
  habits: CoachingHabits,
  { profile, scope, programme }: Audience,
): Released<ToldHabits> | null {
  const { before, appointments, perPerson, missed } = habits;
  if (profile === 'internal')
    return released({ ...habits, before: partition(before, profile), appointments: partition(appointments, profile) });
  if (isPartial(scope, programme)) return null;
  const isTold = isFew(sumOf(appointments) - sumOf(before));
  return released({
    ...habits,
    before: isTold ? null : partition(before, profile),
    appointments: partition(appointments, profile),
    perPerson: shownAs(primary(perPerson, 'per-person', false), profile),
    missed: shownAs(primary(missed, 'share', false), profile),
  });
}

/** The flows of a period: all of them, or nothing where one is of 1 to 10 people, where anything else than everybody in a whole programme year is looked at, or where counts are rounded. */
export function releaseFlows(flows: Flows, { profile, scope, programme }: Audience): Released<Flows> | null {
  if (profile === 'internal') return released(flows);
  const isSafe = !isPartial(scope, programme) && flows.flows.every(({ people }) => !isFew(people));
  return profile === 'press' && isSafe ? released(flows) : null;
}
