import type { Profile } from '../../model/address/address.ts';
import { positionKey, tableOf } from '../../model/figure/countTable.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type {
  Opportunities,
  OpportunityCount,
  ToldOpportunities,
  ToldOpportunity,
} from '../../model/figure/answers/pathway.ts';
import type { Released } from '../../model/figure/released.ts';
import { countFigure, isFew, primary, shownAs, withheld } from './alone.ts';
import { THRESHOLD } from '../define/threshold.ts';
import { type Audience, isPartial, released } from './released.ts';
import { suppress } from './suppress.ts';

/**
 * Opportunities as a profile lets them be seen, by type and by evidence: events add up, their people do not, so a kind goes whole when its people are 1
 * to 10, or all but 1 to 10. The public sees them of everybody in a whole programme year only.
 */
export function releaseOpportunities(
  found: Opportunities,
  { profile, scope, programme }: Audience,
): Released<ToldOpportunities> | null {
  const { total } = found;
  if (profile !== 'internal' && (isPartial(scope, programme) || isFew(total.events) || isFew(total.people)))
    return null;
  return released({
    period: found.period,
    total: toldOf(total, false, profile),
    byType: told(found.byType, total, profile),
    byEvidence: told(found.byEvidence, total, profile),
    sameDay:
      profile === 'internal'
        ? countFigure(found.sameDay)
        : shownAs(primary(countFigure(found.sameDay), 'people', false), profile),
  });
}

function told(
  rows: readonly OpportunityCount[],
  total: OpportunityCount,
  profile: Profile,
): readonly ToldOpportunity[] {
  if (profile === 'internal') return rows.map((row) => toldOf(row, false, profile));
  const events = new Map(rows.map((row) => [row.key, row.events]));
  const ofFew = rows.filter(({ people }) => isFew(people) || isFew(total.people - people));
  const hidden = suppress(
    tableOf([[...events.keys()]], ([key = '']) => events.get(key) ?? 0),
    THRESHOLD,
    ofFew.map(({ key }) => positionKey([key])),
  );
  const isAllHidden = hidden.has(positionKey([null]));
  return rows.map((row) => toldOf(row, isAllHidden || hidden.has(positionKey([row.key])), profile));
}

function toldOf({ key, events, people }: OpportunityCount, isHidden: boolean, profile: Profile): ToldOpportunity {
  const figure = (count: number): Figure =>
    isHidden ? withheld(isFew(people) ? 'small-count' : 'complementary') : shownAs(countFigure(count), profile);
  return { key, events: figure(events), people: figure(people) };
}
