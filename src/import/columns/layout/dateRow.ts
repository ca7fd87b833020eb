import { guessField } from '../fields.ts';
import { dateOf } from './wideColumns.ts';

/**
 * The cells of a header completed by the days of the row above or below it, as sheets made by hand write them: « Séance 1 » over « 12/02/2019 ». A day above
 * spreads over the halves of the day at its right, whose cells were merged. `null` when that row has not two days, or has one beside a column of something else.
 */
export function withDates(
  header: readonly string[],
  row: readonly string[],
  isAbove: boolean,
): readonly string[] | null {
  const isDate = (cell: string): boolean => dateOf(cell) !== null;
  // Merged over both rows, a name is repeated in the second.
  const isRepeated = (cell: string, column: number): boolean => cell.trim() === (header[column] ?? '').trim();
  if (row.filter(isDate).length < 2 || header.filter(isDate).length >= 2) return null;
  if (row.some((cell, column) => isDate(cell) && !ofSession.test(header[column] ?? ''))) return null;
  if (!isAbove && row.some((cell, column) => cell.trim() !== '' && !isDate(cell) && !isRepeated(cell, column)))
    return null;
  let day = '';
  return header.map((own, column) => {
    const written = row[column]?.trim() ?? '';
    const cell = isRepeated(written, column) ? '' : written;
    if (cell !== '' || own.trim() === '' || !ofSession.test(own)) day = isDate(cell) ? cell : '';
    return day === '' ? own : `${own} ${day}`.trim();
  });
}

/** Headers of sessions under the line that says where each was, « Ville » at its beginning: the place goes before the day. */
export function withPlaces(
  dated: readonly string[],
  own: readonly string[],
  above: readonly (readonly string[])[],
): readonly string[] {
  const row = above.find((cells) => guessField(cells.find((cell) => cell.trim() !== '') ?? '') === 'session_city');
  if (row === undefined) return dated;
  return dated.map((cell, column) => {
    const place = row[column]?.trim() ?? '';
    return cell === own[column] || place === '' ? cell : `${place} ${cell}`;
  });
}

/** What stands beside the day of a session. */
const ofSession =
  /^\s*($|dates?\b|jours? (des|de)|s[ée]ance|atelier|session|cours|jour|semaine|matin|apr[eè]s[- ]?midi|am\b|pm\b|signature|[ée]marg|pr[ée]sen|inscri|convo|attendu|s ?\d|n° ?\d|\d)/i;
