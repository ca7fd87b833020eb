import { cohort } from '../../metrics/ask/cohort.ts';
import { releaseCohort } from '../../metrics/release/releaseCohort.ts';
import type { Cohort, CohortBreakdown, CohortRates, ToldCohort, Window } from '../../model/figure/answers/cohort.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Day } from '../../model/time/day.ts';
import { useKnownData } from '../dataset/useKnownData.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

interface Asked {
  readonly window: Window;
  readonly by: CohortBreakdown;
  /** The first day of which nothing is known. */
  readonly asOf: Day;
}

/** The people first seen in the period, each followed for as many days. */
export function useCohort({ window, by, asOf }: Asked): Computed<Released<ToldCohort>> {
  const hasOpportunities = useKnownData().recorded.has('opportunity');
  return useComputed(['cohort', window, by, asOf, hasOpportunities], async ({ counter, scope, programme, profile }) => {
    const found = await cohort(counter, scope, { window, by, asOf }, { programme });
    return releaseCohort(hasOpportunities ? found : withoutOutcomes(found), { profile, scope });
  });
}

const unmeasured = { state: 'undefined', because: 'opportunity' } as const;

/** The cohort where no file records opportunities: what became of people is not known. */
function withoutOutcomes(found: Cohort): Cohort {
  const rates = <Rates extends CohortRates>(each: Rates): Rates => ({ ...each, step: unmeasured, overall: unmeasured });
  return { ...rates(found), cells: found.cells.map(rates) };
}
