import { primary } from '../../metrics/release/disclosure.ts';
import { standings } from '../../metrics/review/standings.ts';
import { knownUntil, samePeriod } from '../../model/time/period.ts';
import type { TargetStanding } from '../../model/figure/standings.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { type Computed, useComputed, useScope } from './useComputed.ts';
import { useFilterWords } from '../address/useFilterWords.ts';
import { useProfile } from '../address/view.ts';
import { usePromises } from '../setting/usePromises.ts';

/** Where the targets of the period stand; `isFiltered` when the page shows a part of what they were set for, and none is compared. */
export function useStandings(): { readonly isFiltered: boolean; readonly answer: Computed<readonly TargetStanding[]> } {
  const { targets } = usePromises();
  const { period } = useScope();
  const profile = useProfile();
  const isFiltered = useFilterWords().length > 0;
  const asOf = knownUntil(period, useExtent());
  const asked = isFiltered ? [] : targets.filter((target) => samePeriod(target.period, period));
  const answer = useComputed(['standings', asked, asOf, profile], async ({ query, scope, programme }) =>
    (await standings(query, asked, scope, asOf, { programme })).map((each) => ({
      ...each,
      now: profile === 'internal' ? each.now : primary(each.now, each.unit, false),
    })),
  );
  return { isFiltered, answer };
}
