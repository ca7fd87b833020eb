import type { FileRecord } from '../../bytes/records.ts';
import { withMonths } from './monthBand.ts';
import { dateOf } from './wideColumns.ts';

/** Rows of a header: where, when, and which half of the day. */
const MOST = 4;
const LONGEST_LABEL = 30;

/**
 * The header of a sheet of sessions that stands on several rows, its names merged over all of them or written on the first alone: each session with all
 * that is said over it, its day last, « Narbonne – Bases 2024-04-02 ». A cell merged to the right says the same of the blank ones after it. `null` for any other
 * header; `rows` is how many it has.
 */
export function mergedHeader(
  records: readonly FileRecord[],
  index: number,
): { readonly cells: readonly string[]; readonly rows: number } | null {
  const own = records[index]?.cells.map((cell) => cell.trim()) ?? [];
  const rows = [own];
  while (rows.length < MOST) {
    const next = records[index + rows.length]?.cells.map((cell) => cell.trim()) ?? [];
    if (!repeats(own, next) && !labels(own, next)) break;
    rows.push(next);
  }
  const months = rows.length === 2 ? withMonths(rows[1] ?? [], own) : null;
  if (months !== null) return { cells: months, rows: 2 };
  const dated = rows.find((row) => row.filter((cell) => dateOf(cell) !== null).length >= 2);
  if (rows.length === 1 || dated === undefined) return null;
  const isFixed = (column: number): boolean =>
    own[column] !== '' && dateOf(own[column] ?? '') === null && isSame(rows, own, column);
  const spread = rows.map((row, position) => (position === rows.length - 1 ? row : spreadRight(row, own, isFixed)));
  const days = spread[rows.indexOf(dated)] ?? [];
  const cells = own.map((name, column) => {
    if (isFixed(column)) return name;
    const day = days[column] ?? '';
    const said = spread.flatMap((row) => (row === days || (row[column] ?? '') === '' ? [] : [row[column] ?? '']));
    return `${[...new Set(said)].join(' – ')} ${day}`.trim();
  });
  return { cells, rows: rows.length };
}

/** A row that says some names of the first again, and something else between them: cells merged down are read so. */
function repeats(own: readonly string[], next: readonly string[]): boolean {
  const again = own.filter((cell, column) => cell !== '' && cell === next[column]).length;
  return again > 0 && next.some((cell, column) => cell !== '' && cell !== own[column]);
}

/** A row of words under the days alone, one at least right of a day, where its cell was merged. */
function labels(own: readonly string[], next: readonly string[]): boolean {
  const first = own.findIndex((cell) => dateOf(cell) !== null);
  const filled = next.flatMap((cell, column) => (cell === '' ? [] : [column]));
  return (
    first > 0 &&
    filled.length > 1 &&
    filled.every((column) => column >= first && isLabel(next[column] ?? '')) &&
    filled.some((column) => (own[column] ?? '') === '')
  );
}

function isLabel(cell: string): boolean {
  return cell.length <= LONGEST_LABEL && /\p{L}{2}/u.test(cell) && !/[\d@]/.test(cell);
}

/** Merged down, or said by the first row alone. */
function isSame(rows: readonly (readonly string[])[], own: readonly string[], column: number): boolean {
  return rows.every((row) => (row[column] ?? '') === own[column] || (row[column] ?? '') === '');
}

function spreadRight(
  row: readonly string[],
  own: readonly string[],
  isFixed: (column: number) => boolean,
): readonly string[] {
  let said = '';
  return own.map((_, column) => {
    const cell = row[column] ?? '';
    if (isFixed(column)) said = '';
    else if (cell !== '') said = cell;
    return isFixed(column) ? cell : said;
  });
}
