import { overlap } from '../../metrics/ask/overlap.ts';
import { onlyInternal } from '../../metrics/release/released.ts';
import type { Overlap } from '../../model/figure/answers/overlap.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed, useScope } from '../figures/useComputed.ts';

/** The people that cities share, whatever city is kept. */
export function useOverlap(cities: readonly string[]): Computed<Released<Overlap>> {
  return useComputed(
    ['overlap', cities],
    async ({ counter, scope, profile }) => onlyInternal({ profile }, async () => overlap(counter, cities, scope)),
    { ...useScope(), cities: [] },
  );
}
