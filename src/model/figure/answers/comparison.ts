import type { Figure } from '../figure.ts';
import type { IndicatorId, Unit } from '../indicator.ts';
import type { FunnelLimits, Interval, Trend, Verdict } from '../uncertainty.ts';

/** One indicator for several cities and for their region, which holds them. */
export interface Comparison {
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  readonly region: Figure;
  /** In the order of the cities compared. */
  readonly cities: readonly ComparedFigure[];
  /** Cities that have a rank. */
  readonly ranked: number;
}

export interface ComparedFigure {
  readonly city: string;
  readonly figure: Figure;
  /** Wilson interval of a share; `null` for what is not one. */
  readonly interval: Interval | null;
  /** Of a share, against the rest of the region; `null` for what is not one. */
  readonly verdict: Verdict | null;
  /** Among all cities of the scope, the largest first; `null` for a share, which is not ranked. */
  readonly rank: number | null;
  readonly isTied: boolean;
}

/** A city of a comparison; `trend` is `null` when there are fewer than five months to judge by. */
export interface ComparedCity {
  readonly code: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly trend: Trend | null;
}

/** Every city as a point, its rate against its base, and where chance alone would leave it. */
export interface Funnel {
  readonly rate: number;
  readonly points: readonly FunnelPoint[];
  /** Limits at growing bases, from the smallest to the largest. */
  readonly limits: readonly (FunnelLimits & { readonly base: number })[];
}

export interface FunnelPoint {
  readonly city: string;
  readonly base: number;
  readonly rate: number;
  readonly isOutside: boolean;
}
