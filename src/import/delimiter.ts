import { findProfile } from './profiles/profiles.ts';
import { readRecords } from './records.ts';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const SAMPLE = 300;
const HEADER_SEARCH = 60;

export interface Dialect {
  readonly delimiter: Delimiter;
  /** Lines to leave out before the table: 1 for a `sep=` line. */
  readonly skip: number;
}

/** The delimiter that cuts the first hundreds of records, quotes respected, into the most equal and most numerous cells; `null` when none does. */
export function findDialect(text: string): Dialect | null {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const named = delimiters.find((each) => each === declared);
  if (named !== undefined) return { delimiter: named, skip: 1 };
  const scores = delimiters.map((delimiter) => ({ delimiter, score: score(text, delimiter) }));
  const told = delimiters.find((delimiter) => isKnownTool(text, delimiter));
  if (told !== undefined) return { delimiter: told, skip: 0 };
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? { delimiter: best.delimiter, skip: 0 } : null;
}

/** The header of a known tool tells the delimiter whatever the rows hold: the dates of Teams have commas, « 15/02/19, 10:00:11 ». */
function isKnownTool(text: string, delimiter: Delimiter): boolean {
  let records = 0;
  for (const { cells } of readRecords(text, delimiter, () => null)) {
    if (cells.length > 2 && findProfile(cells) !== null) return true;
    if (++records >= HEADER_SEARCH) return false;
  }
  return false;
}

/** Share of the records that have the commonest width of two or more, weighted by that width. */
function score(text: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  let records = 0;
  for (const { cells } of readRecords(text, delimiter, () => null)) {
    if (records >= SAMPLE) break;
    if (cells.every((cell) => cell.trim() === '')) continue;
    records += 1;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of widths)
    if (width > 1) best = Math.max(best, (count / records) ** 2 * Math.log2(width + 1));
  return best;
}
