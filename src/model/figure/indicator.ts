/** Stable names of the indicators: addresses, scripts and links rely on them. */
export const indicatorIds = [
  'registrations',
  'attendances',
  'people',
  'new-people',
  'sessions',
  'session-cities',
  'session-epci',
  'partners',
  'attendances-per-person',
  'people-per-session',
  'fill-rate',
  'no-show-rate',
  'hub-people',
  'hub-share',
  'elsewhere-people',
  'hub-and-elsewhere-people',
  'outside-only-share',
  'women-share',
  'gender-unknown-share',
  'job-seeker-share',
  'reserved-sessions',
  'reserved-attendances',
  'coached-people',
  'coaching-appointments',
  'coaching-rate',
  'opportunities',
  'opportunity-people',
  'opportunity-rate',
  'people-per-1000',
  'population-within-10km',
  'training-hours',
  'hours-per-person',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

export const breakdownIds = [
  'month',
  'quarter',
  'week',
  'year',
  'city',
  'department',
  'epci',
  'home-city',
  'home-department',
  'theme',
  'partner',
  'gender',
  'age',
  'occupation',
  'weekday',
  'reserved',
  'venue',
] as const;
export type BreakdownId = (typeof breakdownIds)[number];

/** What a value counts. `share` is from 0 to 1; `per-person`, `per-session` and `per-1000` are plain ratios. */
export type Unit =
  | 'registrations'
  | 'attendances'
  | 'people'
  | 'sessions'
  | 'cities'
  | 'epcis'
  | 'partners'
  | 'appointments'
  | 'opportunities'
  | 'hours'
  | 'share'
  | 'per-person'
  | 'per-session'
  | 'per-1000';

export function isIndicatorId(text: string): text is IndicatorId {
  return (indicatorIds as readonly string[]).includes(text);
}

export function isBreakdownId(text: string): text is BreakdownId {
  return (breakdownIds as readonly string[]).includes(text);
}
