import type { Figure } from '../figure.ts';
import type { IndicatorId, Unit } from '../indicator.ts';
import type { Verdict } from '../uncertainty.ts';

/** A place among several: 1 for the largest; equal values share it. */
export interface Place {
  readonly rank: number;
  readonly isTied: boolean;
  /** Those that have a figure, itself counted. */
  readonly count: number;
}

/** Where one category stands, for one indicator, among those most like it and among all. */
export interface StandingAmong {
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  readonly own: Figure;
  /** The middle figure of its peers, itself left out; `null` when none of them has one. */
  readonly median: number | null;
  /** `null` when it has no figure, when nobody else has, or for a share. */
  readonly amongPeers: Place | null;
  readonly amongAll: Place | null;
  /** Of a share, against all the others together; `null` for what is not one. */
  readonly verdict: Verdict | null;
  /** Peers whose figure is withheld: their place is not told. */
  readonly hidden: number;
}
