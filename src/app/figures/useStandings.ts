import { releaseStandings } from '../../metrics/release/releaseStandings.ts';
import { gapIn, type Known } from '../../metrics/ask/withinData.ts';
import { standings } from '../../metrics/review/standings.ts';
import { knownUntil, samePeriod } from '../../model/time/period.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import type { Released } from '../../model/figure/released.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useKnownData } from '../dataset/useKnownData.ts';
import { type Computed, useComputed, useScope } from './useComputed.ts';
import { useFilterWords } from '../address/useFilterWords.ts';
import { usePromises } from '../setting/usePromises.ts';

/** Where the targets of the period stand; `isFiltered` when the page shows a part of what they were set for, and none is compared. */
export function useStandings(): {
  readonly isFiltered: boolean;
  readonly answer: Computed<readonly Released<TargetStanding>[]>;
} {
  const { targets } = usePromises();
  const { period } = useScope();
  const known = useKnownData();
  const isFiltered = useFilterWords().length > 0;
  const asOf = knownUntil(period, useExtent());
  const asked = isFiltered ? [] : targets.filter((target) => samePeriod(target.period, period));
  const answer: Computed<readonly Released<TargetStanding>[]> = useComputed(
    ['standings', asked, asOf],
    async ({ counter, scope, programme, profile }) => {
      const found = await standings(counter, asked, scope, asOf, { programme });
      return releaseStandings(
        found.map((each) => withoutGap(each, known)),
        { profile },
      );
    },
  );
  return { isFiltered, answer };
}

/** A target on what was not measured is neither reached nor missed. */
function withoutGap(each: TargetStanding, known: Known): TargetStanding {
  const { indicator, period } = each.target;
  const because = gapIn({ indicator, period, total: each.now }, known);
  return because === null
    ? each
    : { ...each, now: { state: 'undefined', because }, standing: { state: 'cannot-say' }, forecast: null };
}
