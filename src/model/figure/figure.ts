import type { Recorded } from '../dataset/recorded.ts';
import type { BreakdownId, IndicatorId, Unit } from './indicator.ts';
import type { Period } from '../time/period.ts';

/** Why a value that exists is not shown. */
export type WithheldReason = 'small-count' | 'complementary' | 'small-base' | 'too-fine';

/** Why there is no value: no file records what is counted, the period holds no day of the data, or what was published is too coarse to tell. */
export type Gap = Recorded | 'outside-data' | 'coarse';

/**
 * The only form of a computed number between database and screen.
 * A ratio has its two parts, recounted at its own level; `unknown` counts what the base leaves out for want of an answer.
 * `undefined` is 0/0, an indicator that has no meaning at this level, or what was not measured, `because` of a gap.
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
  | { readonly state: 'undefined'; readonly because?: Gap }
  | { readonly state: 'withheld'; readonly reason: WithheldReason };

/** A count, everybody known. */
export function countShown(value: number): Extract<Figure, { state: 'shown' }> {
  return { state: 'shown', value, numerator: value, denominator: null, unknown: 0 };
}

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

/** Whether a category is withheld that may be more than those shown, so that none of them is told to be the first, or the third: of 1 to 10 people one knows that they are not. */
export function hidesMore({ unit, cells }: Pick<Measured, 'unit' | 'cells'>): boolean {
  return cells.some(
    ({ key, figure }) =>
      key !== 'unknown' && figure.state === 'withheld' && (unit !== 'people' || figure.reason !== 'small-count'),
  );
}
