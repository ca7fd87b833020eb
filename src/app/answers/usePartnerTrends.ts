import { monthsOf } from '../../metrics/ask/monthsOf.ts';
import { trend } from '../../metrics/stats/trend.ts';
import type { Trend } from '../../model/figure/uncertainty.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** Where the people of each partner tend, by whole months. */
export function usePartnerTrends(): Computed<ReadonlyMap<string, Trend | null>> {
  const extent = useExtent();
  return useComputed(['partner-trends', extent], async ({ counter, scope, programme }) => {
    const months = await monthsOf(counter, 'partner', scope, extent, { programme });
    return new Map([...months].map(([key, people]) => [key, trend(people)]));
  });
}
