import type { Interval } from '../uncertainty.ts';

/** Why nothing is foreseen: the period is over or has not begun, last year had nothing by this date, or fewer than three whole months have passed. */
export type NoForecast = 'not-running' | 'nothing-last-year' | 'too-early';

/** What a count may be at the end of a running period, with the range it falls in eight times out of ten. */
export type Forecast =
  | { readonly state: 'foreseen'; readonly value: number; readonly range: Interval }
  | { readonly state: 'none'; readonly reason: NoForecast };

/** Whether a target is or will be reached; `expected` is what it asks for at this date. */
export type Standing =
  | { readonly state: 'reached' | 'missed' }
  | { readonly state: 'on-track' | 'late'; readonly expected: number; readonly from: 'last-year' | 'days' | 'target' }
  | { readonly state: 'cannot-say' };
