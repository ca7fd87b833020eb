/** The change of attendances between two periods of one length, in parts that sum exactly: `now` − `before` = same + opened + closed + calendar. */
export interface WhatMoved {
  readonly before: number;
  readonly now: number;
  /** In cities with sessions in both periods, the calendar apart. */
  readonly same: number;
  /** In cities with sessions only now. */
  readonly opened: number;
  /** In cities with sessions only before: zero or less. */
  readonly closed: number;
  /** For more or fewer days with a session in the same cities. */
  readonly calendar: number;
  /** INSEE codes, or `unknown`. */
  readonly cities: Readonly<Record<'same' | 'opened' | 'closed', readonly string[]>>;
  /** Days with a session in the same cities, each city's counted. */
  readonly days: { readonly before: number; readonly now: number };
}
