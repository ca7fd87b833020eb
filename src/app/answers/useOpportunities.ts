import { opportunities } from '../../answers/pathway.ts';
import type { ToldOpportunities } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';
import { useAnswerBefore } from './useAnswerBefore.ts';

/** Opportunities by type and by evidence. */
export function useOpportunities(): Computed<Released<ToldOpportunities>> {
  return useAnswer(opportunities, []);
}

/** Those of the period compared; `null` where nothing is set beside. */
export function useOpportunitiesBefore(): Released<ToldOpportunities> | null {
  return useAnswerBefore(opportunities, []);
}
