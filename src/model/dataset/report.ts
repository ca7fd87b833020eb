import type { Day } from '../time/day.ts';
import type { Field } from './field.ts';
import type { FileError, FoundInstead } from './refusal.ts';
import type { Presence } from './vocabulary.ts';
import type { Question, Warning } from './warning.ts';

export type RejectionReason =
  | 'missing_date'
  | 'invalid_date'
  | 'erased'
  | 'ambiguous_or_us_date'
  | 'date_out_of_range'
  | 'truncated_row'
  | 'too_few_columns'
  | 'too_many_columns'
  | 'malformed_quote';

export type Kind = 'attendance' | 'coaching' | 'opportunity' | 'aggregate' | 'none';

export type Outcome = 'accept' | 'accept_with_warnings' | 'needs_user_input' | 'reject_file';

export interface Rejection {
  /** Line of the file where the row starts, from 1. */
  readonly line: number;
  readonly reason: RejectionReason;
  /** Header of the column at fault, or `null` when the whole row is. */
  readonly column: string | null;
  readonly raw: string;
}

/** A word whose accents were encoded twice, as written and as set right. */
export interface Repair {
  readonly before: string;
  readonly after: string;
}

/** Why a column is used as it is (`told` to `values`), asked about, or of no use. */
export type ColumnReason =
  | 'told'
  | 'profile'
  | 'header'
  | 'values'
  | 'asked'
  | 'not_counted'
  | 'empty'
  | 'constant'
  | 'technical_id'
  | 'free_text'
  | 'few_answers'
  | 'number'
  | 'other_date'
  | 'other_address';

/** What each value of a column would say of who came. */
export type Reading = readonly { readonly value: string; readonly meaning: Presence }[];

/** The days that a column of dates tells under one order: the first and the last, rows without a day, a few cells as they are written with the day each would be. */
export interface DateReading {
  readonly order: 'day-first' | 'month-first' | 'swapped';
  readonly from: Day | null;
  readonly to: Day | null;
  readonly unread: number;
  readonly examples: readonly { readonly text: string; readonly day: Day | null }[];
}

/** One column of the file and what it was taken for: a canonical field, or `null` when it is of no use, and why. */
export interface MappedColumn {
  readonly header: string;
  readonly field: Field | null;
  readonly use: Field | null;
  readonly reason: ColumnReason;
  /** The few answers it repeats, with the first rows of each, when it may say who came; what each says, when it does. */
  readonly values?: readonly { readonly value: string; readonly rows: number; readonly meaning?: Presence }[];
  /** Of a column asked about: the ways its values may say who came. */
  readonly readings?: readonly Reading[];
  /** Of a column of dates whose order is asked: its days under each. */
  readonly dates?: readonly DateReading[];
  /** Of a column of numbers asked about: people, and people beyond the rows, were each number one of people; of the first rows. */
  readonly people?: { readonly all: number; readonly rows: number };
  /** Some of its cells, those of names and contacts hidden but for a letter. */
  readonly samples?: readonly string[];
}

/** What a warning or a question is about: columns by their headers, a number of rows. */
export interface Remark {
  readonly about: Warning | Question;
  readonly columns: readonly string[];
  readonly rows: number | null;
}

/**
 * What was understood of one file, row by row: `rows` + `headcount` = `attendances` + every `not_attended` + `duplicates` + every `rejected`.
 * For a coaching or opportunity sheet, `attendances` is zero and `events` takes its place in that sum.
 */
export interface Report {
  readonly file: string;
  readonly outcome: Outcome;
  readonly kind: Kind;
  readonly profile: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header_line: number | null;
  /** Names the headers of the table: answers are remembered under it. */
  readonly table: string | null;
  readonly columns: readonly MappedColumn[];
  readonly rows: number;
  readonly attendances: number;
  readonly events: number;
  readonly not_attended: { no_show: number; cancelled: number; registered: number; unknown: number };
  readonly duplicates: number;
  readonly rejected: Readonly<Partial<Record<RejectionReason, number>>>;
  readonly rejections: readonly Rejection[];
  readonly skipped: { preamble: number; total: number; blank: number; repeated_header: number; organiser: number };
  /** Attendances beyond the rows, of groups that one row stands for: they have no identity. */
  readonly headcount: number;
  readonly unique_persons: number;
  /** People at least, and at most if each attendance without identity was somebody else. */
  readonly people_bounds: readonly [number, number];
  /** People recognised by a name alone, or by a first name and a second sign. */
  readonly weak_key_persons: number;
  readonly anonymous_attendances: number;
  /** INSEE names; a city that was not recognised counts under `unknown`. */
  readonly by_session_city: Readonly<Record<string, number>>;
  readonly by_home_city: Readonly<Record<string, number>>;
  readonly gender: { F: number; M: number; X: number; unknown: number };
  /** Of attendances whose gender is known, from 0 to 1 with 4 decimals; `null` when none is. */
  readonly women_share: number | null;
  readonly date_min: Day | null;
  readonly date_max: Day | null;
  readonly warnings: readonly Warning[];
  /** Columns and numbers of rows that warnings and questions are about. */
  readonly remarks: readonly Remark[];
  readonly repairs: readonly Repair[];
  /** What must be answered before the file can be counted. */
  readonly questions: readonly Question[];
  /** Values no dictionary knows, with how many rows hold them. */
  readonly unknown_values: readonly { field: Field; value: string; rows: number }[];
  readonly error?: FileError;
  readonly found?: FoundInstead;
}
