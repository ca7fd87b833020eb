import { overlap } from '../../answers/tour.ts';
import type { Overlap } from '../../model/figure/answers/overlap.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer, useScope } from '../figures/useComputed.ts';

/** The people that cities share, whatever city is kept. */
export function useOverlap(cities: readonly string[]): Computed<Released<Overlap>> {
  return useAnswer(overlap, [cities], { ...useScope(), cities: [] });
}
