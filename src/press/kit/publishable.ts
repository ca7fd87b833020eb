import type { Filter } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { isToldOf, listed } from '../../metrics/define/indicators.ts';

/** The figures that are said to the press of a place, in the order of a release. */
export function publishableIn(place: Pick<Filter, 'cities' | 'departments'>): readonly IndicatorId[] {
  return listed('press').filter((indicator) => isToldOf(indicator, place));
}
