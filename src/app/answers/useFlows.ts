import { flows } from '../../answers/pathway.ts';
import type { Flows, ToldHabits } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';
import { useAnswerBefore } from './useAnswerBefore.ts';

/** `null` where nothing may be told. */
interface PeriodFlows {
  readonly flows: Released<Flows> | null;
  readonly habits: Released<ToldHabits> | null;
}

/** What the people of a period did, and how they are coached. */
export function useFlows(): Computed<PeriodFlows> {
  return useAnswer(flows, []);
}

/** What those of the period compared did; `null` where nothing is set beside. */
export function useFlowsBefore(): PeriodFlows | null {
  return useAnswerBefore(flows, []);
}
