import type { Field } from '../../model/dataset/field.ts';
import { dateWithin, readDate } from '../words/date.ts';

/** Of two columns of titles, the one of the ticket, of its price or of a number is not the workshop's; a slot that says its day is a title too. */
export function settleTitles(
  headers: readonly string[],
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
): readonly (Field | null)[] {
  const isDated = (index: number): boolean => {
    const filled = texts(index).filter((text) => text.trim() !== '');
    return filled.length > 0 && filled.filter((text) => holdsDay(text)).length * 5 >= filled.length * 4;
  };
  const slots = found.map((field, index) =>
    field === 'session_time' && !found.includes('session_date') && isDated(index) ? 'title' : field,
  );
  const titles = slots.flatMap((field, index) => (field === 'title' ? [index] : []));
  const isNumber = (index: number): boolean => texts(index).every((text) => /^\s*\d*\s*$/.test(text));
  const tickets = titles.filter(
    (index) => /\b(ticket|billet|tarif|product|produit|formule)\b/i.test(headers[index] ?? '') || isNumber(index),
  );
  if (tickets.length === 0 || tickets.length === titles.length) return slots;
  return slots.map((field, index) => (tickets.includes(index) ? null : field));
}

/** True for a text that holds one day, among other words or alone. */
export function holdsDay(text: string): boolean {
  const within = dateWithin(text);
  return /\D/.test(within) && (readDate(within, 'day-first').ok || readDate(within, 'month-first').ok);
}
