import type { IndicatorId } from '../../../model/figure/indicator.ts';
import type { Request } from '../measure.ts';

/** The figures of the overview that stand alone. */
export const headlines = [
  'people',
  'hub-people',
  'new-people',
  'attendances',
  'sessions',
  'session-cities',
  'partners',
  'women-share',
  'job-seeker-share',
  'no-show-rate',
  'fill-rate',
  'coached-people',
  'coaching-rate',
  'opportunities',
  'opportunity-people',
  'opportunity-rate',
  'people-per-1000',
] as const;
export type Headline = (typeof headlines)[number];

/** What the overview shows, and the benchmark times: the headline figures and the cells of its charts. */
export const overviewRequests: readonly Request[] = [
  ...headlines.map((indicator): Request => ({ indicator, by: null })),
  ...headlines.map((indicator): Request => ({ indicator, by: 'month' })),
  { indicator: 'people', by: 'theme' },
  { indicator: 'people', by: 'gender' },
  { indicator: 'people', by: 'age' },
  { indicator: 'people', by: 'occupation' },
  { indicator: 'people', by: 'city' },
  { indicator: 'sessions', by: 'city' },
];

/** What is said of a theme beside others: how much, how full, and for whom. */
export const themeIndicators = [
  'sessions',
  'people',
  'people-per-session',
  'fill-rate',
  'no-show-rate',
  'women-share',
  'job-seeker-share',
] as const satisfies readonly IndicatorId[];

export const themeRequests: readonly Request[] = themeIndicators.map((indicator) => ({ indicator, by: 'theme' }));
