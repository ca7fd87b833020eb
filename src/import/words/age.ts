import { fold } from './fold.ts';
import { known, type Meaning, silent, unknown } from './meaning.ts';

/** Completed years, both included; a year of birth instead when that is what was written. */
export type Age =
  | { readonly kind: 'years'; readonly low: number; readonly high: number }
  | { readonly kind: 'birth-year'; readonly year: number };

/** Plausible completed years (definition 7). */
export const YOUNGEST = 6;
export const OLDEST = 110;

/**
 * An age, a bracket or a year of birth, even inside a full date. `today` is the current year, the latest of birth. Implausible ages are unknown; a
 * bracket that goes further than what is plausible is kept to it.
 */
export function readAge(text: string, today: number): Meaning<Age> {
  const folded = fold(
    text
      .slice(0, 100)
      .replace(/(\d)[.,]0+\b/, '$1')
      .replace(/(\d)( ans)? ?\+/, '$1 et plus')
      .replace(/^ ?[-−] ?(?:de )?(\d+ ans)/, 'moins de $1')
      .replace('+', 'plus de ')
      .replace('≥', 'a partir de ')
      .replace('≤', 'jusqu a ')
      .replace('<', 'moins de ')
      .replace('>', 'plus de '),
  );
  if (folded === '' || /^(non|nsp|inconnu|n a|na|nc|ne souhaite|prefer)/.test(folded)) return silent;
  const year = /(?:^|\D)((?:19|20)\d{2})$/.exec(folded)?.[1] ?? /^((?:19|20)\d{2}) \d{2} \d{2}\b/.exec(folded)?.[1];
  if (year !== undefined) return bornIn(Number(year), today);
  const numbers = (folded.match(/\d+/g) ?? []).map(Number);
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2 || /^ *[-−](?!.*ans)/.test(text)) return unknown;
  if (second !== undefined) return bracket(first, second);
  if (/\b(moins|under|less|below)\b/.test(folded)) return bracket(YOUNGEST, first - 1);
  if (/\b(jusqu|up to)\b/.test(folded)) return bracket(YOUNGEST, first);
  if (/\b(et plus|ou plus|et au dela|and over|and older|or over|or older|or more|a partir|and above)\b/.test(folded)) {
    return bracket(first, OLDEST);
  }
  if (/\b(plus de|over|more than|above)\b/.test(folded)) return bracket(first + 1, OLDEST);
  if (!/^\d{1,3}( ?(ans?|years?( old)?|y))?$/.test(folded)) return unknown;
  return first >= YOUNGEST && first <= OLDEST ? known({ kind: 'years', low: first, high: first }) : unknown;
}

/** A year of birth, four digits or two: two are of this century unless that is still to come. `null` when implausible. */
export function readBirthYear(text: string, today: number): number | null {
  const digits = /^\D*(\d{4}|\d{2})([.,]0+)?$/.exec(text.trim())?.[1];
  if (digits === undefined) return null;
  const [century, short] = [today - (today % 100), Number(digits)];
  const year = digits.length === 4 ? short : century + short > today ? century - 100 + short : century + short;
  return year >= today - OLDEST && year <= today ? year : null;
}

function bornIn(year: number, today: number): Meaning<Age> {
  return year >= today - OLDEST && year <= today ? known({ kind: 'birth-year', year }) : unknown;
}

function bracket(from: number, to: number): Meaning<Age> {
  const [low, high] = [Math.max(from, YOUNGEST), Math.min(to, OLDEST)];
  return low <= high && from <= to && to < 200 ? known({ kind: 'years', low, high }) : unknown;
}
