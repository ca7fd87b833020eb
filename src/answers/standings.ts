import { gapIn, type Known } from '../metrics/ask/withinData.ts';
import { measureReleased } from '../metrics/release/measureReleased.ts';
import { releaseStandings } from '../metrics/release/releaseStandings.ts';
import { standings as standingsOf } from '../metrics/review/standings.ts';
import type { TargetStanding } from '../model/figure/answers/standings.ts';
import type { Target } from '../model/figure/target.ts';
import type { Day } from '../model/time/day.ts';
import { answering } from './answering.ts';

/** Where targets stand, as far as is known on a day; `null` without data. */
export const standings = answering(
  'standings',
  async ({ counter, scope, programme, profile, known }, targets: readonly Target[], asOf: Day | null) => {
    const requests = targets.map(({ indicator }) => ({ indicator, by: null }));
    const [found, figures] = await Promise.all([
      standingsOf(counter, targets, scope, asOf, { programme }),
      profile === 'internal' ? [] : measureReleased(counter, requests, scope, { programme, profile }),
    ]);
    return releaseStandings(
      found.map((each) => withoutGap(each, known)),
      figures,
      { profile },
    );
  },
);

/** A target on what was not measured is neither reached nor missed. */
function withoutGap(each: TargetStanding, known: Known): TargetStanding {
  const { indicator, period: days } = each.target;
  const because = gapIn({ indicator, period: days, total: each.now }, known);
  return because === null
    ? each
    : { ...each, now: { state: 'undefined', because }, standing: { state: 'cannot-say' }, forecast: null };
}
