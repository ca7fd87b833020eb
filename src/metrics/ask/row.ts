import type { Figure } from '../../model/figure/figure.ts';
import type { Tally } from './counter.ts';

/** A whole number of people, sessions… counted. */
export function countOf(value: number): Figure {
  return { state: 'shown', value, numerator: value, denominator: null, unknown: 0 };
}

/** A ratio of two counts; undefined when the base is nobody. */
export function ratioOf(numerator: number, denominator: number): Figure {
  if (denominator === 0) return { state: 'undefined' };
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}

/** The key of a row in one dimension; `unknown` where nothing was stated. */
export function keyAt(keys: readonly (string | null)[], index = 0): string {
  return keys[index] ?? 'unknown';
}

/** People by a whole number that each has (times, days): `null` where there is none. */
export function spread(tally: Tally): readonly { readonly value: number | null; readonly people: number }[] {
  return tally.map(({ keys: [key = null], counts: [people] }) => ({
    value: key === null ? null : Number(key),
    people: people ?? 0,
  }));
}

/** People whose number is between two bounds, both included. */
export function among(found: ReturnType<typeof spread>, from: number, to: number): number {
  return found
    .filter(({ value }) => value !== null && value >= from && value <= to)
    .reduce((sum, { people }) => sum + people, 0);
}
