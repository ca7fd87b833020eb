import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { withheld } from './alone.ts';
import { type Audience, released } from './released.ts';

/** Targets as a profile lets them be seen, `figures` being those that they are set on, released already: where one is withheld nothing is said of where it stands, nor foreseen. */
export function releaseStandings(
  standings: readonly TargetStanding[],
  figures: readonly Released<Measured>[],
  { profile }: Pick<Audience, 'profile'>,
): Released<readonly TargetStanding[]> {
  if (profile === 'internal') return released(standings);
  return released(
    standings.map((each): TargetStanding => {
      const told = figures.find(({ indicator }) => indicator === each.target.indicator)?.total;
      // What is not known stays what it is: only what could be told is held back, or rounded.
      const now = each.now.state === 'shown' ? (told ?? withheld('complementary')) : each.now;
      if (now.state !== 'withheld') return { ...each, now };
      return { ...each, now, standing: { state: 'cannot-say' }, forecast: null };
    }),
  );
}
