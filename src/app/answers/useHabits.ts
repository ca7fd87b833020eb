import { habits } from '../../answers/people.ts';
import type { Rhythm, ToldLoyalty } from '../../model/figure/answers/rhythm.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

interface Habits {
  readonly rhythm: Released<Rhythm>;
  /** `null` where nothing may be told of it. */
  readonly loyalty: Released<ToldLoyalty> | null;
}

/** When sessions are held, and how often people come. */
export function useHabits(): Computed<Habits> {
  return useAnswer(habits, []);
}
