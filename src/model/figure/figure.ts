import type { BreakdownId, IndicatorId, Unit } from './indicator.ts';
import type { Period } from '../time/period.ts';

/** Why a value that exists is not shown. */
export type WithheldReason = 'small-count' | 'complementary' | 'small-base' | 'too-fine';

/**
 * The only form of a computed number between database and screen.
 * A ratio has its two parts, recounted at its own level; `unknown` counts what the base leaves out for want of an answer.
 * `undefined` is 0/0, or an indicator that has no meaning at this level.
 */
export type Figure =
  | {
      readonly state: 'shown';
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number | null;
      /** `null` when it is withheld. */
      readonly unknown: number | null;
    }
  | { readonly state: 'undefined' }
  | { readonly state: 'withheld'; readonly reason: WithheldReason };

/** One category of a breakdown. The key `unknown` gathers what was not stated. */
export interface Cell {
  readonly key: string;
  readonly figure: Figure;
}

/** An indicator over a period: its recounted total and, when broken down, its cells in the order of the domain. */
export interface Measured {
  readonly indicator: IndicatorId;
  readonly unit: Unit;
  readonly period: Period;
  readonly total: Figure;
  readonly by: BreakdownId | null;
  readonly cells: readonly Cell[];
}
