import type { IndicatorId } from '../../../model/figure/indicator.ts';
import { isCircleIndicator, type MapIndicator } from '../../../model/figure/mapIndicator.ts';
import type { Request } from '../measure.ts';

/** What the map of the territory needs: counts by city, rates by department; attendances by city say how many cannot be placed. */
export function mapRequests(indicator: MapIndicator): readonly Request[] {
  const by = isCircleIndicator(indicator) ? 'city' : 'department';
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
export const comparedIndicators = [
  'people',
  'sessions',
  'people-per-session',
  'new-people',
  'no-show-rate',
  'women-share',
  'job-seeker-share',
  'coaching-rate',
  'people-per-1000',
] as const satisfies readonly IndicatorId[];

export const cityRequests: readonly Request[] = comparedIndicators.map((indicator) => ({ indicator, by: 'city' }));
