import { loyalty } from '../../metrics/ask/loyalty.ts';
import { rhythm } from '../../metrics/ask/rhythm.ts';
import { releaseLoyalty } from '../../metrics/release/releasePeople.ts';
import { releaseRhythm } from '../../metrics/release/releasePlaces.ts';
import type { Rhythm, ToldLoyalty } from '../../model/figure/answers/rhythm.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

interface Habits {
  readonly rhythm: Released<Rhythm>;
  /** `null` where nothing may be told of it. */
  readonly loyalty: Released<ToldLoyalty> | null;
}

/** When sessions are held, and how often people come. */
export function useHabits(): Computed<Habits> {
  return useComputed(['habits'], async ({ counter, scope, profile }) => {
    const [slots, habits] = await Promise.all([rhythm(counter, scope), loyalty(counter, scope)]);
    return {
      rhythm: releaseRhythm(slots, { profile, scope }),
      loyalty: releaseLoyalty(habits, { profile, scope }),
    };
  });
}
