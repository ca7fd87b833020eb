import type { Repair } from '../../model/dataset/report.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import { alignedRecords } from './aligned.ts';
import type { Decoded } from './decode.ts';
import { findDialect, type KnownHeader } from './delimiter.ts';
import { type FileRecord, type Marks, readRecords } from './records.ts';
import type { Sheet } from './workbook/sheet.ts';

type Width = () => number | null;

/** Records to be understood, whatever held them: a delimited text or a sheet of a workbook. */
export interface Grid {
  /** Of a sheet, its name: it may say the day or the city that no column says. */
  readonly title: string | null;
  readonly encoding: Decoded['encoding'] | null;
  readonly delimiter: string | null;
  readonly warnings: readonly Warning[];
  readonly repairs: readonly Repair[];
  /** Records at the start that belong to the format, not to the table. */
  readonly skip: number;
  /** Every record; from `width` on, the cells that a record should have. */
  readonly records: (width: Width) => Iterable<FileRecord>;
  /** One past the position of the last record. */
  readonly length: number;
  /** The raw text between two positions of records. */
  readonly raw: (start: number, end: number) => string;
  /** Where a text ends that stops in the middle of a line; `null` when nothing is missing. */
  readonly cutAt: number | null;
  /** The bytes of a text that is regular, at the positions of the records, and what cuts them; `null` when records are all there is. */
  readonly regular: { readonly bytes: Uint8Array; readonly marks: Marks } | null;
}

/** A text as records; `null` when it has no two columns. */
export function textGrid(
  { text: written, encoding, warnings, repairs }: Decoded,
  isKnownHeader: KnownHeader,
): Grid | null {
  const text = withDoubledQuotes(written);
  const dialect = findDialect(text, isKnownHeader);
  const records = dialect === null ? alignedRecords(text) : (width: Width) => readRecords(text, dialect, width);
  if (records === null) return null;
  return {
    title: null,
    encoding,
    delimiter: dialect?.delimiter ?? ' ',
    warnings,
    repairs,
    skip: dialect?.skip ?? 0,
    records,
    length: text.length,
    raw: (start, end) => text.slice(start, end),
    cutAt: /[\r\n]$/.test(text) ? null : text.length,
    regular: null,
  };
}

/** Quotes that some databases write after a backslash, doubled instead; every position stays. A path may end with a backslash: a word must follow one. */
function withDoubledQuotes(text: string): string {
  return text.includes('\\"') && /\\"[\p{L}\d]/u.test(text) ? text.replaceAll('\\"', '""') : text;
}

/** A sheet as records, each starting at its position among the rows. */
export function sheetGrid({ name, rows }: Sheet): Grid {
  const rawOf = (row: number): string => (rows[row] ?? []).join('\t');
  return {
    title: name,
    encoding: null,
    delimiter: null,
    warnings: [],
    repairs: [],
    skip: 0,
    *records() {
      for (const [row, cells] of rows.entries()) {
        yield { line: row + 1, start: row, end: row + 1, cells, raw: rawOf(row), fault: null };
      }
    },
    length: rows.length,
    raw: (start) => rawOf(start),
    cutAt: null,
    regular: null,
  };
}

/** The records of a grid from one position on. */
export function gridFrom(grid: Grid, start: number): Grid {
  return {
    ...grid,
    skip: 0,
    *records(width) {
      for (const record of grid.records(width)) if (record.start >= start) yield record;
    },
  };
}
