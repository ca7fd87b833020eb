import { curves } from '../../answers/overTime.ts';
import type { ToldCurves } from '../../model/figure/answers/curves.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** New, active and cumulative people. */
export function useCurves(): Computed<Released<ToldCurves>> {
  return useAnswer(curves, []);
}
