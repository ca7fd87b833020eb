import { tour } from '../../answers/tour.ts';
import type { Tour } from '../../model/figure/answers/tour.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** Where the tour stopped, day by day. */
export function useTour(): Computed<Released<Tour>> {
  return useAnswer(tour, []);
}
