import { coming } from '../../answers/people.ts';
import type { ToldComing } from '../../model/figure/answers/coming.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** How people come: new or back, once or often. */
export function useComing(): Computed<Released<ToldComing>> {
  return useAnswer(coming, []);
}
