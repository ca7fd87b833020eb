import { anniversary } from '../../answers/overTime.ts';
import type { Anniversary } from '../../metrics/review/anniversary.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** What an anniversary is told with. */
export function useAnniversary(): Computed<Released<Anniversary>> {
  return useAnswer(anniversary, []);
}
