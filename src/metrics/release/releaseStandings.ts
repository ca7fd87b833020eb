import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { factsOf } from '../define/indicators.ts';
import { primary, shownAs } from './alone.ts';
import { type Audience, released } from './released.ts';

/** Targets as a profile lets them be seen: where the figure is withheld nothing is said of where it stands, nor foreseen. */
export function releaseStandings(
  standings: readonly TargetStanding[],
  { profile }: Pick<Audience, 'profile'>,
): Released<readonly TargetStanding[]> {
  if (profile === 'internal') return released(standings);
  return released(
    standings.map((each): TargetStanding => {
      const { isOutcome = false } = factsOf(each.target.indicator);
      const now: Figure = shownAs(primary(each.now, each.unit, isOutcome), profile);
      if (now.state !== 'withheld') return { ...each, now };
      return { ...each, now, standing: { state: 'cannot-say' }, forecast: null };
    }),
  );
}
