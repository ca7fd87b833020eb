import { type TimeToNext, timeToNext } from '../../metrics/ask/timeToNext.ts';
import { onlyInternal } from '../../metrics/release/released.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Day } from '../../model/time/day.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** How long people take until the next stage; of those not there yet on a day, at least so long. */
export function useTimes(asOf: Day): Computed<Released<TimeToNext>> {
  return useComputed(['time-to-next', asOf], async ({ counter, scope, profile }) =>
    onlyInternal({ profile }, async () => timeToNext(counter, scope, asOf)),
  );
}
