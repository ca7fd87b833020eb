import { measureReleased } from '../../metrics/release/measureReleased.ts';
import { releaseCurves } from '../../metrics/release/releaseCurves.ts';
import { curves } from '../../metrics/review/curves.ts';
import type { ToldCurves } from '../../model/figure/answers/curves.ts';
import type { Released } from '../../model/figure/released.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { type Computed, useComputed } from '../figures/useComputed.ts';

const months = (['people', 'new-people'] as const).map((indicator) => ({ indicator, by: 'month' as const }));

/** New, active and cumulative people. */
export function useCurves(): Computed<Released<ToldCurves>> {
  const extent = useExtent();
  return useComputed(['curves', extent], async ({ counter, scope, programme, profile }) => {
    const [found, released] = await Promise.all([
      curves(counter, scope, extent ?? scope.period, { programme }),
      measureReleased(counter, months, scope, { programme, profile }),
    ]);
    return releaseCurves(found, released, { profile, scope });
  });
}
