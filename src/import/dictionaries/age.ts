import { fold } from '../fold.ts';
import { known, type Meaning, silent, unknown } from './meaning.ts';

/** Completed years, both included; a year of birth instead when that is what was written. */
export type Age =
  | { readonly kind: 'years'; readonly low: number; readonly high: number }
  | { readonly kind: 'birth-year'; readonly year: number };

/** Plausible completed years (definition 7). */
export const YOUNGEST = 6;
export const OLDEST = 110;

/** An age, a bracket or a year of birth. `today` is the current year, the latest of birth. Implausible ages are unknown. */
export function readAge(text: string, today: number): Meaning<Age> {
  const folded = fold(
    text
      .replace(/(\d)\s*\+/, '$1 et plus')
      .replace('+', 'plus de ')
      .replace('<', 'moins de ')
      .replace('>', 'plus de '),
  );
  if (folded === '' || /^(non|nsp|inconnu|n a|na|ne souhaite)/.test(folded)) return silent;
  const numbers = (folded.match(/\d+/g) ?? []).map(Number);
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return unknown;
  if (second !== undefined) return years(first, second);
  if (/^\d{4}$/.test(folded)) {
    return first >= today - OLDEST && first <= today ? known({ kind: 'birth-year', year: first }) : unknown;
  }
  if (/\b(moins|under|less|jusqu)\b/.test(folded)) return years(YOUNGEST, first - 1);
  if (/\b(et plus|ou plus|and over|and older|or more)\b/.test(folded)) return years(first, OLDEST);
  if (/\b(plus de|over|more than)\b/.test(folded)) return years(first + 1, OLDEST);
  return /^\d{1,3}( ?(ans?|years?( old)?|y))?$/.test(folded) ? years(first, first) : unknown;
}

function years(low: number, high: number): Meaning<Age> {
  return low >= YOUNGEST && high <= OLDEST && low <= high ? known({ kind: 'years', low, high }) : unknown;
}
