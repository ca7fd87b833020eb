import type { Figure } from '../../model/figure/figure.ts';
import type { Milestone } from '../../model/figure/answers/milestone.ts';
import { isFew } from './alone.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Audience, isFiltered, released } from './released.ts';

/**
 * The milestones that may be told: none of a part of the programme; of the others, those that all but 1 to 10 of the people counted since the opening, or
 * of those of the next milestone, had not passed. As open data, the people reached are a round number.
 */
export function releaseMilestones(
  milestones: readonly Milestone[],
  since: Figure | undefined,
  { profile, scope }: Pick<Audience, 'profile' | 'scope'>,
): Released<readonly Milestone[]> {
  if (profile === 'internal') return released(milestones);
  if (isFiltered(scope) || since?.state !== 'shown') return [];
  const safe = milestones.filter(
    ({ reached }, index) =>
      !isFew(since.value - reached) && !isFew((milestones[index + 1]?.reached ?? Infinity) - reached),
  );
  return released(profile === 'open' ? safe.map((each) => ({ ...each, reached: each.people })) : safe);
}
