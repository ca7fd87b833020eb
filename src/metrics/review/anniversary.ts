import { addYears } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import { type Figure, hidesMore, type Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Milestone } from '../../model/figure/answers/milestone.ts';
import { listed } from '../define/indicators.ts';
import { milestones } from './milestones.ts';
import { releaseMilestones } from '../release/releaseMilestones.ts';
import { measureReleased } from '../release/measureReleased.ts';
import type { Counter } from '../ask/counter.ts';

/** What an anniversary is told with, every figure as it may be published. */
export interface Anniversary {
  readonly sinceOpening: Period;
  readonly firstYear: Period;
  /** The last programme year that is over; `null` while the first is not followed by another. */
  readonly lastYear: Period | null;
  /** By `${when} ${indicator}`. */
  readonly figures: ReadonlyMap<string, Measured>;
  /** `null` without any, or where a month that is withheld may be better. */
  readonly bestMonth: { readonly key: string; readonly figure: Figure; readonly measured: Measured } | null;
  readonly milestones: readonly Milestone[];
}

interface Occasion {
  readonly programme: Programme;
  readonly profile: 'press' | 'open';
  readonly extent: Period;
}

export const anniversaryIndicators = listed('anniversary');

/** Everything the anniversary kit says of a place: since the opening, the first year, the last one that is over, the best month, round numbers of people. */
export async function anniversary(
  counter: Counter,
  scope: Scope,
  { programme, profile, extent }: Occasion,
): Promise<Released<Anniversary>> {
  const { opening } = programme;
  const sinceOpening = { from: opening < extent.from ? extent.from : opening, to: extent.to };
  const firstYear = { from: opening, to: addYears(opening, 1) };
  const years = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
    .map((each) => ({ from: addYears(opening, each), to: addYears(opening, each + 1) }))
    .filter(({ to }) => to <= extent.to);
  const lastYear = years.at(-1) ?? null;
  const figures = new Map<string, Released<Measured>>();
  const requests = anniversaryIndicators.map((indicator) => ({ indicator, by: null }));
  const since = { ...scope, period: sinceOpening };
  const figuresOf = async (when: string, period: Period | null): Promise<void> => {
    if (period === null) return;
    // The years are part of the whole time: what came after or before them can be told.
    const beside = when === 'since' ? [] : [since];
    for (const measured of await measureReleased(
      counter,
      requests,
      { ...scope, period },
      { programme, profile, beside },
    ))
      figures.set(`${when} ${measured.indicator}`, measured);
  };
  const [[months], reached] = await Promise.all([
    measureReleased(counter, [{ indicator: 'people', by: 'month' }], since, { programme, profile }),
    milestones(counter, since, extent),
    figuresOf('since', sinceOpening),
    figuresOf('first', firstYear),
    figuresOf('last', lastYear),
  ]);
  return {
    sinceOpening,
    firstYear,
    lastYear,
    figures,
    bestMonth: months === undefined ? null : best(months),
    milestones: releaseMilestones(reached, figures.get('since people')?.total, { profile, scope }),
  };
}

function best(months: Released<Measured>): Released<Anniversary>['bestMonth'] {
  if (hidesMore(months)) return null;
  const [most] = months.cells
    .flatMap(({ key, figure }) => (figure.state === 'shown' ? [{ key, figure, value: figure.value }] : []))
    .toSorted((a, b) => b.value - a.value);
  return most === undefined || most.value === 0 ? null : { key: most.key, figure: most.figure, measured: months };
}
