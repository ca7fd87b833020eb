import type { Base } from '../base.ts';

/** Claims of one text that cannot all be true, whatever the data say. */
export interface Finding {
  /**
   * `stage`: more people than at the stage before. `part`: a part greater than its whole. `share`: a share that is not the quotient of the counts said.
   * `twice`: two values for one thing. `sum`: shares that pass the whole.
   */
  readonly kind: 'stage' | 'part' | 'share' | 'twice' | 'sum';
  /** Positions of the claims, the one at fault last. */
  readonly claims: readonly number[];
  readonly base: Base;
  /** What the text says, or makes of what it says. */
  readonly least: number;
  readonly most: number;
  /** Bases of the same text on which the numbers go together. */
  readonly possibleOn: readonly { readonly base: Base; readonly most: number }[];
}
