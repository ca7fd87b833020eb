import { dateWithin, readDate } from '../../words/date.ts';
import { guessField } from '../fields.ts';
import { fold } from '../../words/fold.ts';
import { findProfile } from '../profiles/profiles.ts';

const counts =
  /\b(nombre|nb|total|effectif|effectifs|count|pourcentage|taux)\b|^(participants?|presents?|inscrits?|accompagnements?)$/;

/** Numbers of people, beside the name of whoever received them. */
const people =
  /^((nombre|nb|total) (de |d |des )?)?(participants?|beneficiaires|usagers|presents|personnes)( (accompagnee?s|recus|aux ateliers|total))?$/;

/** True when the table counts people instead of listing them: a column of numbers under the name of a total, and nobody named but those who received them. */
export function isAggregate(
  headers: readonly string[],
  records: readonly { readonly cells: readonly string[] }[],
): boolean {
  const folded = headers.map(fold);
  const named = headers.some((header) =>
    ['email', 'phone', 'first_name', 'last_name', 'person', 'ticket'].includes(guessField(header) ?? ''),
  );
  if (records.length === 0 || findProfile(headers) !== null) return false;
  const fields = headers.map(guessField);
  // Totals of dated sessions are headcounts (counting rule C25).
  const isDated = headers.some((_, index) => records.some(({ cells }) => isDay(cells[index] ?? '')));
  if (isDated && fields.some((field) => field === 'headcount' || field === 'full_name' || field === 'presence'))
    return false;
  // Each day beside a name is a mark of that person.
  if (fields.includes('full_name') && headers.filter(isDay).length > 1) return false;
  const rows = records.filter(({ cells }) => cells.length === headers.length);
  const holdsNumbers = (index: number): boolean => {
    const filled = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.every((cell) => /^[\d\s]+([.,]\d+)? ?%?$/.test(cell));
  };
  const pattern = named ? people : counts;
  return folded.some((header, index) => pattern.test(header) && holdsNumbers(index));
}

/** « Ateliers;12 »: most rows are a label and a number, and there is nothing else. */
export function isListOfTotals(records: readonly { readonly cells: readonly string[] }[]): boolean {
  const filled = records
    .map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0);
  const totals = filled.filter(
    ([label = '', number = '', ...rest]) =>
      rest.every(isNumber) && /\p{L}|^\W*\d+\W+\d*\W*$/u.test(label) && !/\d[/.:]\d/.test(label) && isNumber(number),
  );
  return totals.length >= 3 && totals.length * 2 >= filled.length;
}

function isNumber(text: string): boolean {
  return /^\d[\d\s]*([.,]\d+)? ?%?$/.test(text);
}

function isDay(text: string): boolean {
  const within = dateWithin(text.slice(0, 100));
  return /\d\D/.test(within) && readDate(within, 'day-first').ok;
}
