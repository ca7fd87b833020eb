import { coachingHabits } from '../metrics/ask/coachingHabits.ts';
import { cohort as countCohort } from '../metrics/ask/cohort.ts';
import { crossing as cross } from '../metrics/ask/crossing.ts';
import { flows as countFlows } from '../metrics/ask/flows.ts';
import { opportunities as countOpportunities } from '../metrics/ask/opportunities.ts';
import { timeToNext } from '../metrics/ask/timeToNext.ts';
import { releaseCohort } from '../metrics/release/releaseCohort.ts';
import { onlyInternal } from '../metrics/release/released.ts';
import { releaseOpportunities } from '../metrics/release/releaseOpportunities.ts';
import { releaseFlows, releaseHabits } from '../metrics/release/releasePeople.ts';
import type { Cohort, CohortBreakdown, CohortRates, Window } from '../model/figure/answers/cohort.ts';
import type { Crossable } from '../model/figure/answers/crossing.ts';
import type { Day } from '../model/time/day.ts';
import { answering } from './answering.ts';

/** The people first seen in the period, each followed for as many days, as far as is known on a day. */
export const cohort = answering(
  'cohort',
  async ({ counter, scope, programme, profile, known }, window: Window, by: CohortBreakdown, asOf: Day) => {
    const found = await countCohort(counter, scope, { window, by, asOf }, { programme });
    return releaseCohort(known.recorded.has('opportunity') ? found : withoutOutcomes(found), {
      profile,
      scope,
      programme,
    });
  },
);

const unmeasured = { state: 'undefined', because: 'opportunity' } as const;

/** The cohort where no file records opportunities: what became of people is not known. */
function withoutOutcomes(found: Cohort): Cohort {
  const rates = <Rates extends CohortRates>(each: Rates): Rates => ({ ...each, step: unmeasured, overall: unmeasured });
  return { ...rates(found), cells: found.cells.map(rates) };
}

/** People by two criteria at once. */
export const crossing = answering(
  'cross',
  async ({ counter, scope, programme, profile }, rows: Crossable, columns: Crossable) =>
    onlyInternal({ profile }, async () => cross(counter, [rows, columns], scope, { programme })),
);

/** What the people of a period did, and how they are coached; each `null` where nothing may be told. */
export const flows = answering('period-pathway', async ({ counter, scope, programme, profile }) => {
  const [own, habits] = await Promise.all([countFlows(counter, scope), coachingHabits(counter, scope)]);
  return {
    flows: releaseFlows(own, { profile, scope, programme }),
    habits: releaseHabits(habits, { profile, scope, programme }),
  };
});

/** How long people take until the next stage; of those not there yet on a day, at least so long. */
export const times = answering('time-to-next', async ({ counter, scope, profile }, asOf: Day) =>
  onlyInternal({ profile }, async () => timeToNext(counter, scope, asOf)),
);

/** Opportunities by type and by evidence. */
export const opportunities = answering('opportunities', async ({ counter, scope, programme, profile }) =>
  releaseOpportunities(await countOpportunities(counter, scope), { profile, scope, programme }),
);
