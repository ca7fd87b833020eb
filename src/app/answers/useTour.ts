import { tour } from '../../metrics/ask/tour.ts';
import { releaseTour } from '../../metrics/release/releasePlaces.ts';
import type { Tour } from '../../model/figure/answers/tour.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** Where the tour stopped, day by day. */
export function useTour(): Computed<Released<Tour>> {
  return useComputed(['tour'], async ({ counter, scope, profile }) =>
    releaseTour(await tour(counter, scope), { profile, scope }),
  );
}
