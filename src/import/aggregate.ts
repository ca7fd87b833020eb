import { guessField } from './fields.ts';
import { fold } from './fold.ts';

const counts =
  /\b(nombre|nb|total|effectif|effectifs|count|pourcentage|taux)\b|^(participants?|presents?|inscrits?|accompagnements?)$/;

/** True when the table counts people instead of listing them: a column of numbers under the name of a total, and nobody named. */
export function isAggregate(
  headers: readonly string[],
  records: readonly { readonly cells: readonly string[] }[],
): boolean {
  const folded = headers.map(fold);
  const named = headers.some((header) =>
    ['email', 'phone', 'first_name', 'last_name', 'person', 'ticket'].includes(guessField(header) ?? ''),
  );
  if (named || records.length === 0) return false;
  const rows = records.filter(({ cells }) => cells.length === headers.length);
  return folded.some((header, index) => {
    const filled = rows.map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return counts.test(header) && filled.length > 0 && filled.every((cell) => /^[\d\s]+([.,]\d+)? ?%?$/.test(cell));
  });
}

/** « Ateliers;12 »: most rows are a label and a number, and there is nothing else. */
export function isListOfTotals(records: readonly { readonly cells: readonly string[] }[]): boolean {
  const filled = records
    .map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0);
  const totals = filled.filter(
    ([label = '', number = '', ...rest]) =>
      rest.length === 0 &&
      /\p{L}|^\W*\d+\W+\d*\W*$/u.test(label) &&
      !/\d[/.:]\d/.test(label) &&
      /^\d[\d\s]*([.,]\d+)? ?%?$/.test(number),
  );
  return totals.length >= 3 && totals.length * 2 >= filled.length;
}
