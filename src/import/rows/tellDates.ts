import type { DateReading, MappedColumn } from '../../model/dataset/report.ts';
import type { Question, Warning } from '../../model/dataset/warning.ts';
import type { Settled } from './settleDates.ts';

interface Tell {
  readonly warn: (warning: Warning) => void;
  readonly note: (about: Warning, rows: number, columns: readonly string[]) => void;
  readonly ask: (question: Question) => void;
}

const warningOf = {
  'half-swapped': 'swapped_dates',
  ambiguous: 'ambiguous_dates',
  'ambiguous-asked': 'ambiguous_dates',
  late: 'late_times',
  'several-days': 'several_days',
  'several-forms': 'several_forms',
} as const;

/** Tells what was taken for granted of a column of dates, and asks for what cannot be. */
export function tellDates(settled: Settled, header: string | null, { warn, note, ask }: Tell): void {
  if (settled.yearTaken) warn('year_from_title');
  if (settled.monthFirst) warn('month_first_dates');
  for (const doubt of settled.doubts) {
    note(warningOf[doubt], settled.rows.line.length, header === null ? [] : [header]);
    if (doubt === 'ambiguous-asked' || doubt === 'half-swapped') ask('date_order');
  }
}

/** The columns of a table, that of the days with what it says under each order. */
export function withReadings(
  columns: readonly MappedColumn[],
  header: string | null,
  readings: readonly DateReading[],
): readonly MappedColumn[] {
  if (readings.length === 0) return columns;
  return columns.map((column) => (column.header === header ? { ...column, dates: readings } : column));
}
