import type { Kind, MappedColumn, Rejection, Remark, Repair, Report } from '../../model/dataset/report.ts';
import type { Warning, Question } from '../../model/dataset/warning.ts';
import type { Texts } from './codes/texts.ts';
import type { Rows } from './rows.ts';

/** How a file was understood, before its people are known: the part of its report that stays whatever other files say. */
export interface Understood {
  readonly file: string;
  readonly kind: Kind;
  readonly profile: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly headerLine: number | null;
  /** Names the headers of the table, to remember answers by; `null` when none was found. */
  readonly table: string | null;
  readonly columns: readonly MappedColumn[];
  readonly rejections: readonly Rejection[];
  readonly skipped: Report['skipped'];
  readonly warnings: readonly Warning[];
  readonly remarks: readonly Remark[];
  readonly repairs: readonly Repair[];
  readonly questions: readonly Question[];
  readonly unknownValues: Report['unknown_values'];
  readonly refusal: Pick<Report, 'error' | 'found'> | null;
}

/**
 * What was read of one file: its placed rows, with the keys of identity still in `texts`. It never leaves the import; `assemble` makes of any
 * number of extracts a dataset without identity.
 */
export interface Extract {
  readonly sha256: string;
  readonly understood: Understood;
  readonly rows: Rows;
  readonly texts: Texts;
  /** Names the tool and its columns: ticket numbers are compared among files that share it. */
  readonly fingerprint: string;
}

/** False for a file that is refused, or that waits for an answer. */
export function isCounted({ understood: { refusal, questions } }: Extract): boolean {
  return refusal === null && questions.length === 0;
}

/** What a row is of: a register of workshops may hold appointments of one person, which are coaching (counting rule C30). */
export function kindAt({ understood: { kind }, rows }: Extract, row: number): Kind {
  return rows.individual[row] === 1 ? 'coaching' : kind;
}

/** What is understood of a file before anything is. */
export const nothing: Omit<Understood, 'file' | 'refusal'> = {
  kind: 'none',
  profile: null,
  encoding: null,
  delimiter: null,
  headerLine: null,
  table: null,
  columns: [],
  rejections: [],
  skipped: { preamble: 0, total: 0, blank: 0, repeated_header: 0, organiser: 0 },
  warnings: [],
  remarks: [],
  repairs: [],
  questions: [],
  unknownValues: [],
};
