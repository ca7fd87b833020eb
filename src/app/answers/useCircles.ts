import { circlesOver } from '../../metrics/ask/circlesOver.ts';
import { releaseCircles } from '../../metrics/release/releaseCircles.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { CirclesOver } from '../../model/figure/answers/circlesOver.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** The people of each city over time, of the page or of another scope. */
export function useCircles(by: CirclesOver['by'], other?: Scope): Computed<Released<CirclesOver>> {
  return useComputed(
    ['circles', by],
    async ({ counter, scope, programme, profile }) =>
      releaseCircles(await circlesOver(counter, by, scope, { programme }), { profile, scope }),
    other,
  );
}
