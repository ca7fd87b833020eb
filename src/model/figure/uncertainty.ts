/** Bounds of a share, from 0 to 1, or of a difference of shares, from −1 to 1; both bounds are in. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * What may be said of a city's rate beside that of the rest of its region. A certain difference is told with its size, in share; it is `small` under a
 * fifth of the reference rate, and never called similar.
 */
export type Verdict =
  | { readonly said: 'higher' | 'lower'; readonly size: number; readonly isSmall: boolean }
  | { readonly said: 'similar' }
  | { readonly said: 'cannot-say' };

/** A city's rate minus that of the rest of the region, in share (0.05 is five points), with its 95 % interval and the rate of the rest. */
export interface Difference {
  readonly value: number;
  readonly reference: number;
  readonly interval: Interval;
}

/** The rate of one place minus that of another. */
export interface Duel extends Difference {
  readonly said: Verdict['said'];
  /** People, or rows, that each would need for the difference seen to be told from chance; `null` when it is told, or when there is none. */
  readonly needed: number | null;
}

/** Where the rates of cities with one base fall by chance alone: 95 in 100 inside `inner`, 998 in 1,000 inside `outer`. */
export interface FunnelLimits {
  readonly inner: Interval;
  readonly outer: Interval;
}

/** `none` says that no trend is shown, not that nothing moves. */
export type Trend = 'rising' | 'falling' | 'none';
