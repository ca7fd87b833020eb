import { standings } from '../../answers/standings.ts';
import { knownUntil, samePeriod } from '../../model/time/period.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import type { Released } from '../../model/figure/released.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { type Computed, useAnswer, useScope } from './useComputed.ts';
import { useFilterWords } from '../address/useFilterWords.ts';
import { usePromises } from '../setting/usePromises.ts';

/** Where no target stands. */
const none: readonly Released<TargetStanding>[] = [];

/** Where the targets of the period stand; `isFiltered` when the page shows a part of what they were set for, and none is compared. */
export function useStandings(): {
  readonly isFiltered: boolean;
  readonly answer: Computed<readonly Released<TargetStanding>[]>;
} {
  const { targets } = usePromises();
  const { period } = useScope();
  const isFiltered = useFilterWords().length > 0;
  const asOf = knownUntil(period, useExtent());
  const asked = isFiltered ? [] : targets.filter((target) => samePeriod(target.period, period));
  return { isFiltered, answer: useAnswer(standings, [asked, asOf], undefined, asked.length === 0 ? none : undefined) };
}
