import type { Filter } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';

/** Figures that are said to the press, in the order of a release. */
const publishable = [
  'people',
  'new-people',
  'attendances',
  'sessions',
  'session-cities',
  'partners',
  'women-share',
  'job-seeker-share',
  'hub-share',
  'reserved-sessions',
  'reserved-attendances',
  'coached-people',
  'coaching-rate',
  'coaching-appointments',
  'opportunities',
  'opportunity-people',
  'opportunity-rate',
  'attendances-per-person',
  'people-per-session',
  'people-per-1000',
  'population-within-10km',
] as const satisfies readonly IndicatorId[];

/** What only the whole region has: how many cities, which share came to the hub, how near its residents live. */
const regional: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  'session-cities',
  'hub-share',
  'population-within-10km',
]);

/** The figures that make sense of a place. */
export function publishableIn({ cities, departments }: Pick<Filter, 'cities' | 'departments'>): readonly IndicatorId[] {
  const isRegion = cities.length === 0 && departments.length === 0;
  return publishable.filter((indicator) => isRegion || !regional.has(indicator));
}
