import { circles } from '../../answers/places.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { CirclesOver } from '../../model/figure/answers/circlesOver.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** The people of each city over time, of the page or of another scope. */
export function useCircles(by: CirclesOver['by'], other?: Scope): Computed<Released<CirclesOver>> {
  return useAnswer(circles, [by], other);
}
