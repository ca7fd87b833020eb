import type { Quantity } from '../../wording/quantity.ts';
import { qualifierAfter, qualifierBefore } from './qualifiers.ts';
import type { Spotted } from './spotted.ts';

/** A quantity with how the words around it lean on it. */
export function leaning(text: string, numberStart: number, end: number, quantity: Quantity): Spotted {
  const before = qualifierBefore(text, numberStart);
  const after = before.qualifier === 'exact' ? qualifierAfter(text, end) : before.qualifier;
  return { start: before.start, numberStart, end, qualifier: after, quantity, upTo: null, noun: null };
}
