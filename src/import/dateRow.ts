import { dateOf } from './wideColumns.ts';

/**
 * The cells of a header completed by the days of the row above or below it, as sheets made by hand write them: « Séance 1 » over « 12/02/2019 ». A day above
 * spreads over the blank cells at its right, which were merged. `null` when that row has not two days.
 */
export function withDates(
  header: readonly string[],
  row: readonly string[],
  isAbove: boolean,
): readonly string[] | null {
  const isDate = (cell: string): boolean => dateOf(cell) !== null;
  if (row.filter(isDate).length < 2 || header.filter(isDate).length >= 2) return null;
  if (!isAbove && row.some((cell) => cell.trim() !== '' && !isDate(cell))) return null;
  let day = '';
  return header.map((own, column) => {
    const cell = row[column]?.trim() ?? '';
    day = isDate(cell) ? cell : isAbove && cell === '' && own.trim() !== '' && mark.test(own) ? day : '';
    return day === '' ? own : `${own} ${day}`.trim();
  });
}

/** What stands under a day that several columns share. */
const mark = /^\s*(matin|apr[eè]s[- ]?midi|am|pm|signature|[ée]margement|pr[ée]sen\w*)\b/i;
