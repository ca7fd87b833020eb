import { times } from '../../answers/pathway.ts';
import type { TimeToNext } from '../../metrics/ask/timeToNext.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Day } from '../../model/time/day.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** How long people take until the next stage; of those not there yet on a day, at least so long. */
export function useTimes(asOf: Day): Computed<Released<TimeToNext>> {
  return useAnswer(times, [asOf]);
}
