import { cohort } from '../../answers/pathway.ts';
import type { CohortBreakdown, ToldCohort, Window } from '../../model/figure/answers/cohort.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Day } from '../../model/time/day.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';
import { useAnswerBefore } from './useAnswerBefore.ts';

interface Asked {
  readonly window: Window;
  readonly by: CohortBreakdown;
  /** The first day of which nothing is known. */
  readonly asOf: Day;
}

/** The people first seen in the period, each followed for as many days. */
export function useCohort({ window, by, asOf }: Asked): Computed<Released<ToldCohort>> {
  return useAnswer(cohort, [window, by, asOf]);
}

/** Those of the period compared, followed for as many days; `null` where nothing is set beside. */
export function useCohortBefore({ window, by, asOf }: Asked): Released<ToldCohort> | null {
  return useAnswerBefore(cohort, [window, by, asOf]);
}
