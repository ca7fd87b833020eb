import { type Anniversary, anniversary } from '../../metrics/review/anniversary.ts';
import type { Released } from '../../model/figure/released.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { type Computed, useComputed } from '../figures/useComputed.ts';
import { usePressProfile } from '../press/usePressWords.ts';

/** What an anniversary is told with. */
export function useAnniversary(): Computed<Released<Anniversary>> {
  const extent = useExtent();
  const profile = usePressProfile();
  return useComputed(['anniversary', profile, extent], async ({ counter, scope, programme }) =>
    extent === null ? null : anniversary(counter, scope, { programme, profile, extent }),
  );
}
