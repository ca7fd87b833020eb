/** How words lean on a number. `slightly-over` is *un peu plus de*, `at-least` *au moins*, `at-most` *jusqu’à*. */
export type Qualifier = 'exact' | 'nearly' | 'over' | 'slightly-over' | 'about' | 'under' | 'at-least' | 'at-most';

/**
 * A number as it is said. A share and a ratio run from 0 to 1; `step` is the precision said (0.01 for `53 %`, 0.1 for `1,7 par personne`).
 * A `fraction` is *deux tiers*, `one-in` is *un sur dix*, a `ratio` is *18 000 sur 30 000*.
 */
export type Quantity =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'mean'; readonly value: number; readonly step: number }
  | { readonly kind: 'share'; readonly said: 'percent'; readonly value: number; readonly step: number }
  | {
      readonly kind: 'share';
      readonly said: 'fraction' | 'one-in';
      readonly value: number;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly kind: 'ratio'; readonly value: number; readonly numerator: number; readonly denominator: number };

/** What words say of a value, whatever the language. */
export interface Wording {
  readonly qualifier: Qualifier;
  readonly quantity: Quantity;
}

/** Twelve significant digits: what floating point adds beyond must not move a value across a limit. */
export function tidy(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}

export function percent(value: number, step = 0.01): Quantity {
  return { kind: 'share', said: 'percent', value, step };
}

export function fraction(numerator: number, denominator: number, said: 'fraction' | 'one-in' = 'fraction'): Quantity {
  return { kind: 'share', said, value: numerator / denominator, numerator, denominator };
}
