import { partnerTrends } from '../../answers/overTime.ts';
import type { Trend } from '../../model/figure/uncertainty.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** Where the people of each partner tend, by whole months. */
export function usePartnerTrends(): Computed<ReadonlyMap<string, Trend | null>> {
  return useAnswer(partnerTrends, []);
}
