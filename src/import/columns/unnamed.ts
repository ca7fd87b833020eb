import type { Field } from '../../model/dataset/field.ts';
import { readEmail, readPhone } from '../words/contact.ts';
import { readDate } from '../words/date.ts';
import type { FileRecord } from '../bytes/records.ts';

/** The names of columns that a file does not name, from its left; no cell of a row may stand for them, it could be somebody's name. */
export function unnamed(width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => `Colonne ${index + 1}`);
}

/** True as well for what spreadsheets call the columns of a table that nobody named. */
export function isUnnamed(header: string): boolean {
  return /^(colonne|column) ?\d+$/i.test(header.trim());
}

/**
 * Position of the first row when the record taken for the header is a row too: it has an address or a day where the next record has one, or is
 * alone with an address. `null` when it may be a header.
 */
export function firstRow(records: readonly FileRecord[], index: number): number | null {
  const own = records[index]?.cells ?? [];
  if (records.length === 1) return own.some(isAddress) ? 0 : null;
  const next = (records[index + 1] ?? records[index - 1])?.cells ?? [];
  const hasAlike = (test: (cell: string) => boolean): ((cells: readonly string[]) => boolean) | null => {
    const column = own.findIndex((cell, each) => test(cell) && test(next[each] ?? ''));
    return column === -1 ? null : (cells) => cells.length === own.length && test(cells[column] ?? '');
  };
  if (own.length !== next.length) return null;
  // Several days in a record may be the header of as many sessions.
  const isRow = hasAlike(isAddress) ?? (own.filter(isDay).length === 1 ? hasAlike(isDay) : null);
  return isRow === null ? null : records.findIndex(({ cells }) => isRow(cells));
}

/** What cells alone tell of a column: most are addresses, telephones, days or cities. Days before any programme are of birth. */
export function fieldOfCells(texts: readonly string[], isCity: (text: string) => boolean): Field | null {
  const filled = texts.filter((text) => text.trim() !== '');
  const areMostly = (test: (text: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length * 5 >= filled.length * 4;
  if (areMostly(isAddress)) return 'email';
  if (areMostly(isDay)) return areMostly((text) => /\b20[1-9]\d\b/.test(text)) ? 'session_date' : 'birth_date';
  if (areMostly((text) => /^[+\d][\d .()-]+$/.test(text) && readPhone(text) !== null)) return 'phone';
  return areMostly(isCity) ? 'session_city' : null;
}

function isAddress(text: string): boolean {
  return readEmail(text) !== null;
}

function isDay(text: string): boolean {
  return (
    /^\d+[/.-]\d+[/.-]\d+/.test(text.trim()) && (readDate(text, 'day-first').ok || readDate(text, 'month-first').ok)
  );
}
