import type { IndicatorId } from '../../../model/figure/indicator.ts';
import type { Request } from '../measure.ts';

/** What is said of a partner beside others. */
export const partnerIndicators = [
  'sessions',
  'people',
  'new-people',
  'session-cities',
  'people-per-session',
  'fill-rate',
  'women-share',
  'job-seeker-share',
  'no-show-rate',
] as const satisfies readonly IndicatorId[];

export const partnersRequests: readonly Request[] = [
  ...partnerIndicators.map((indicator): Request => ({ indicator, by: 'partner' })),
  ...(['partners', 'reserved-sessions', 'reserved-attendances'] as const).map((indicator): Request => ({
    indicator,
    by: null,
  })),
];

/** Reserved sessions against the others: how many, how full, which public, and what followed. */
export const reservedIndicators = [
  'sessions',
  'people',
  'people-per-session',
  'fill-rate',
  'no-show-rate',
  'women-share',
  'job-seeker-share',
  'coaching-rate',
  'opportunity-rate',
] as const satisfies readonly IndicatorId[];

export const reservedRequests: readonly Request[] = [
  ...reservedIndicators.map((indicator): Request => ({ indicator, by: 'reserved' })),
  { indicator: 'reserved-sessions', by: 'weekday' },
];

/** The sheet of one partner: its own figures only. */
export const sheetIndicators = [
  'sessions',
  'people',
  'new-people',
  'session-cities',
  'people-per-session',
  'fill-rate',
  'no-show-rate',
  'women-share',
  'job-seeker-share',
  'coaching-rate',
  'opportunity-rate',
] as const satisfies readonly IndicatorId[];

export const sheetRequests: readonly Request[] = [
  ...sheetIndicators.map((indicator): Request => ({ indicator, by: null })),
  ...(['month', 'theme', 'city', 'gender', 'age', 'occupation'] as const).map((by): Request => ({
    indicator: 'people',
    by,
  })),
];
