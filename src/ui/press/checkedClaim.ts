import type { IndicatorId } from '../../model/figure/indicator.ts';

/** One quantity of a text, judged. */
export interface CheckedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: 'confirmed' | 'within_wording' | 'not_confirmed' | 'ambiguous' | 'cannot_check';
  readonly explanation: string;
  /** The word that stopped its verdict. */
  readonly stopped: { readonly start: number; readonly end: number } | null;
  /** The words that its days, its place and its people were read from. */
  readonly scope: readonly { readonly start: number; readonly end: number }[];
  /** Words that would be true in its place. */
  readonly suggestion: string | null;
  readonly indicator: IndicatorId | null;
  readonly value: number | null;
  /** Ways to understand it, to choose from. */
  readonly readings: readonly string[];
}
