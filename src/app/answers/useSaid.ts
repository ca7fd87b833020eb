import { said } from '../../answers/press.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** Every figure that may be said of what the page looks at, and its months. */
export function useSaid(): Computed<readonly Released<Measured>[]> {
  return useAnswer(said, []);
}
