import { opportunities } from '../../metrics/ask/opportunities.ts';
import { releaseOpportunities } from '../../metrics/release/releaseOpportunities.ts';
import type { ToldOpportunities } from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** Opportunities by type and by evidence. */
export function useOpportunities(): Computed<Released<ToldOpportunities>> {
  return useComputed(['opportunities'], async ({ counter, scope, profile }) =>
    releaseOpportunities(await opportunities(counter, scope), { profile, scope }),
  );
}
