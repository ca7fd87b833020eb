import type { IndicatorId } from '../../../model/figure/indicator.ts';
import { listed } from '../../define/indicators.ts';
import type { Request } from '../measure.ts';

/** Counts are drawn as circles whose area is the value; rates as departments coloured by class. The two are never mixed. */
export const circles = listed('circles');
export const areas = listed('areas');

export function isCircles(indicator: IndicatorId): boolean {
  return circles.includes(indicator);
}

/** What a map draws when it is asked for an indicator. */
export function drawn(indicator: IndicatorId | null): IndicatorId {
  const isDrawn = indicator !== null && [...circles, ...areas].includes(indicator);
  return isDrawn ? indicator : 'people';
}

/** What the map of the territory needs: counts by city, rates by department; attendances by city say how many cannot be placed. */
export function mapRequests(indicator: IndicatorId): readonly Request[] {
  const by = isCircles(indicator) ? 'city' : 'department';
  return [
    { indicator, by },
    { indicator: 'sessions', by },
    { indicator: 'attendances', by: 'city' },
  ];
}

/** People at the hub, elsewhere and in both, over time, and how far the tour went. */
export const hubRequests: readonly Request[] = [
  ...(['people', 'hub-people', 'elsewhere-people', 'hub-and-elsewhere-people'] as const).flatMap(
    (indicator): Request[] => [
      { indicator, by: null },
      { indicator, by: 'month' },
    ],
  ),
  ...(['outside-only-share', 'session-cities', 'session-epci'] as const).map((indicator): Request => ({
    indicator,
    by: null,
  })),
];

/** What is said of a city beside others. */
export const comparedIndicators = listed('towns');

export const cityRequests: readonly Request[] = comparedIndicators.map((indicator) => ({ indicator, by: 'city' }));
