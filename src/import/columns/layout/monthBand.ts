import { fold } from '../../words/fold.ts';
import { monthNumber } from '../../words/month.ts';
import { guessField } from '../fields.ts';

/**
 * The header of a sheet of sessions whose days say no month, under or over the names of months merged over them: « Janvier » over « 9 », « 16 » gives
 * « 9 Janvier ». Columns that are no days have one name, of a person among them; `null` for any other header.
 */
export function withMonths(days: readonly string[], band: readonly string[]): readonly string[] | null {
  let month = '';
  let count = 0;
  const cells = days.map((cell, column) => {
    const own = band[column]?.trim() ?? '';
    if (own !== '') month = isMonth(own) ? own : '';
    const [, day] = /^(?:\p{L}{2,8}\.? ?)?(\d{1,2})(?:er)?$/u.exec(cell.trim()) ?? [];
    if (month === '' || day === undefined || Number(day) < 1 || Number(day) > 31) return cell;
    count += 1;
    return `${day} ${month}`;
  });
  return count < 2 || !cells.some(namesPeople) ? null : cells;
}

function namesPeople(header: string): boolean {
  const field = guessField(header);
  return field === 'last_name' || field === 'first_name' || field === 'full_name' || field === 'email';
}

/** « Janvier », « févr. 2024 »: a month, perhaps its year, and nothing else. */
export function isMonth(text: string): boolean {
  const [, word = ''] = /^([a-z]{3,9})( \d{4})?$/.exec(fold(text)) ?? [];
  return monthNumber(word) > 0 && monthWord.test(word);
}

const monthWord =
  /^(janv?(ier)?|january|fevr?(ier)?|feb(ruary)?|mars?|march|avr(il)?|apr(il)?|mai|may|juin|june?|juil(let)?|july?|aout?|aug(ust)?|sept?(embre|ember)?|oct(obre|ober)?|nov(embre|ember)?|dec(embre|ember)?)$/;
