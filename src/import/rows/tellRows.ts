import type { Field } from '../../model/dataset/field.ts';
import type { DateReading, MappedColumn } from '../../model/dataset/report.ts';
import type { Question, Warning } from '../../model/dataset/warning.ts';
import { toDayNumber } from '../../model/time/day.ts';
import { stateOfHeading } from '../columns/presence/stateWords.ts';
import { isNobodyThere, settleDenials } from './denials.ts';
import type { Found } from './found.ts';
import type { Rows } from './rows.ts';
import type { Settled } from './settleDates.ts';
import { doubtful, type Tally } from './tally.ts';

interface Tell {
  readonly tally: Tally;
  readonly note: (about: Warning, rows: number, columns?: readonly string[]) => void;
  readonly warn: (warning: Warning) => void;
  /** `columns` are those that the question is about, `null` when none is. */
  readonly ask: (question: Question, columns: readonly string[] | null, rows: number) => void;
  /** Rows whose state a line above them said. */
  readonly stated: number;
  readonly organisers: number;
}

/** Tells what was understood of rows that are all read, and asks for what none of them says. */
export function tellRows(
  { mapping, context, meaning, titles }: Found,
  rows: Rows,
  { tally, note, warn, ask, stated, organisers }: Tell,
): void {
  const ofFields = (...fields: readonly (Field | null)[]): readonly string[] =>
    mapping.columns.filter(({ field }) => field !== null && fields.includes(field)).map((each) => each.header);
  const count = (values: Int32Array): number => values.filter((each) => each === 1).length;
  const isAttendance = mapping.kind === 'attendance';
  if (isAttendance && mapping.positions.has('row_kind')) note('individual_appointments', count(rows.individual));
  for (const { about, field, rows: own } of doubtful(tally.list(), mapping.kind)) ask(about, ofFields(field), own);
  note('states_between_rows', stated);
  if (!mapping.meeting) note('organisers_skipped', organisers);
  if (isAttendance) {
    if (settleDenials(rows, toDayNumber(context.today))) warn('nobody_checked_in');
    const isMeant = mapping.presences.some(({ column }) => column.isMeant(meaning));
    // A sheet of those who did not come stands beside that of those who did.
    const isOfAbsent = context.isOnly !== true && stateOfHeading(titles[0] ?? '') !== null;
    if (isNobodyThere(rows) && !isMeant && !isOfAbsent) ask('presence', null, 0);
  }
  const numbers = ofFields('headcount', 'companions');
  note('headcount', count(rows.extra), numbers.length > 0 ? numbers : ofFields('full_name', 'last_name'));
}

interface TellDates {
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
export function tellDates(settled: Settled, header: string | null, { warn, note, ask }: TellDates): void {
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
