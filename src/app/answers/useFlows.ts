import { coachingHabits } from '../../metrics/ask/coachingHabits.ts';
import { flows } from '../../metrics/ask/flows.ts';
import { releaseFlows, releaseHabits } from '../../metrics/release/releasePeople.ts';
import type { Flows, ToldHabits } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** `null` where nothing may be told. */
interface PeriodFlows {
  readonly flows: Released<Flows> | null;
  readonly habits: Released<ToldHabits> | null;
}

/** What the people of a period did, and how they are coached. */
export function useFlows(): Computed<PeriodFlows> {
  return useComputed(['period-pathway'], async ({ counter, scope, profile }) => {
    const [own, habits] = await Promise.all([flows(counter, scope), coachingHabits(counter, scope)]);
    return {
      flows: releaseFlows(own, { profile, scope }),
      habits: releaseHabits(habits, { profile, scope }),
    };
  });
}
