import type { CellValue } from 'hucre/xlsx';
import { cleaned } from '../decode.ts';

/** A visible sheet as texts, row by row; the first row is row 1 of the sheet. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Cells that span others, both ends included, from 0. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

interface Raw {
  readonly name: string;
  /** Some readers give nothing for a row that the file leaves out. */
  readonly rows: readonly (readonly CellValue[] | undefined)[];
  readonly merges?: readonly Merge[];
}

/** Rows as texts. What one cell says for several rows, each of them says; a title over several columns stays where it is. */
export function toSheet({ name, rows, merges = [] }: Raw): Sheet {
  const texts = Array.from(rows, (row) => Array.from(row ?? [], textOf));
  for (const { startRow, startCol, endRow } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    for (const row of texts.slice(startRow + 1, endRow + 1)) if (startCol < row.length) row[startCol] = text;
  }
  return { name, rows: texts };
}

/** Days from which a moment is a date; before, it is a time of day, which spreadsheets count from the end of 1899. */
const FIRST_DATE = Date.UTC(1900, 0, 2);

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentOf(value);
  if (typeof value === 'boolean') return value ? 'vrai' : 'faux';
  return typeof value === 'number' ? String(value) : cleaned(value).replaceAll('\r\n', '\n');
}

/** Spreadsheets know no time zone: what the cell shows is read as it is. */
function momentOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  if (date.getTime() < FIRST_DATE) return time.slice(0, 5);
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
