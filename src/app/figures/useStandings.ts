import { releaseStandings } from '../../metrics/release/releaseStandings.ts';
import { standings } from '../../metrics/review/standings.ts';
import { knownUntil, samePeriod } from '../../model/time/period.ts';
import type { TargetStanding } from '../../model/figure/standings.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { type Computed, useComputed, useScope } from './useComputed.ts';
import { useFilterWords } from '../address/useFilterWords.ts';
import { usePromises } from '../setting/usePromises.ts';

/** Where the targets of the period stand; `isFiltered` when the page shows a part of what they were set for, and none is compared. */
export function useStandings(): { readonly isFiltered: boolean; readonly answer: Computed<readonly TargetStanding[]> } {
  const { targets } = usePromises();
  const { period } = useScope();
  const isFiltered = useFilterWords().length > 0;
  const asOf = knownUntil(period, useExtent());
  const asked = isFiltered ? [] : targets.filter((target) => samePeriod(target.period, period));
  const answer: Computed<readonly TargetStanding[]> = useComputed(
    ['standings', asked, asOf],
    async ({ query, scope, programme, profile }) =>
      releaseStandings(await standings(query, asked, scope, asOf, { programme }), { profile }),
  );
  return { isFiltered, answer };
}
