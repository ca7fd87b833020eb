/** What is counted and yet hard to believe. */
export type OddityKind =
  | 'two_cities_at_once'
  | 'over_capacity'
  | 'same_check_in'
  | 'gender_flip'
  | 'default_birth'
  | 'outside_period';

export interface Oddity {
  readonly kind: OddityKind;
  readonly count: number;
  /** A few rows to look at. */
  readonly examples: readonly { readonly file: string; readonly line: number }[];
}
