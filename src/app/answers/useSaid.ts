import { withinData } from '../../metrics/ask/withinData.ts';
import { measureReleased } from '../../metrics/release/measureReleased.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { publishableIn } from '../../press/kit/publishable.ts';
import { useView } from '../address/view.ts';
import { useKnownData } from '../dataset/useKnownData.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';
import { usePressProfile } from '../press/usePressWords.ts';

/** Every figure that may be said of what the page looks at, and its months. */
export function useSaid(): Computed<readonly Released<Measured>[]> {
  const known = useKnownData();
  const profile = usePressProfile();
  const indicators = publishableIn(useView().view.filter);
  return useComputed(['press', profile, indicators], async ({ counter, scope, programme }) =>
    measureReleased(
      counter,
      indicators.flatMap((indicator) => [
        { indicator, by: null },
        { indicator, by: 'month' as const },
      ]),
      scope,
      { programme, profile, shape: (each) => withinData(each, known) },
    ),
  );
}
