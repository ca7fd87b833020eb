import type { Day } from '../time/day.ts';
import type { Report } from './report.ts';
import type { Gender, Presence } from './vocabulary.ts';

/** A row as it would be counted; `null` for what is not known. */
export interface PreviewRow {
  readonly line: number;
  readonly day: Day | null;
  readonly city: string | null;
  readonly title: string | null;
  readonly presence: Presence;
  readonly gender: Gender | null;
  /** Whether it says whose it is. */
  readonly named: boolean;
}

/** Answers that the name of a file suggests: a day, an INSEE code. */
export interface Suggestion {
  readonly date: Day | null;
  readonly city: string | null;
}

/** A file that waits for an answer. */
export interface Waiting {
  readonly report: Report;
  readonly preview: readonly PreviewRow[];
  readonly suggestion: Suggestion;
}
