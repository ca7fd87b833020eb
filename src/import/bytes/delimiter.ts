import { type Marks, readRecords } from './records.ts';

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number] | ' ';
type Quote = '"' | "'";

const SAMPLE = 300;
const HEADER_SEARCH = 60;

/** Tells whether cells are the header of a known tool. */
export type KnownHeader = (cells: readonly string[]) => boolean;

export interface Dialect extends Marks {
  readonly delimiter: Delimiter;
  readonly quote: Quote;
  /** Lines to leave out before the table: 1 for a `sep=` line. */
  readonly skip: number;
}

/** The delimiter that cuts the first hundreds of records, quotes respected, into the most equal and most numerous cells; `null` when none does. */
export function findDialect(text: string, isKnownHeader: KnownHeader): Dialect | null {
  const quote = quoteOf(text);
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const named = delimiters.find((each) => each === declared);
  if (named !== undefined) return { delimiter: named, quote, skip: 1 };
  const scores = [];
  for (const delimiter of delimiters) {
    const found = widthsOf(text, { delimiter, quote }, isKnownHeader);
    // The header of a known tool tells the delimiter whatever the rows hold: the dates of Teams have commas, « 15/02/19, 10:00:11 ».
    if (found === 'known') return { delimiter, quote, skip: 0 };
    scores.push({ delimiter, score: score(found) });
  }
  if (isCutAtSpaces(text, quote)) return { delimiter: ' ', quote, skip: 0 };
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? { delimiter: best.delimiter, quote, skip: 0 } : null;
}

/** Characters looked at to tell quotes. */
const QUOTE_SEARCH = 20_000;

/** Apostrophes enclose cells when half of the lines have a cell between two, and fewer have one between quotes. */
function quoteOf(text: string): Quote {
  const start = text.slice(0, QUOTE_SEARCH);
  const apostrophes = start.match(/(?<=^|[;,\t| ])'(?:[^'\n]|''){0,200}'(?=[;,\t| \r\n]|$)/gm)?.length ?? 0;
  if (apostrophes === 0) return '"';
  const quotes = start.match(/(?<=^|[;,\t| ])"(?:[^"\n]|""){0,200}"(?=[;,\t| \r\n]|$)/gm)?.length ?? 0;
  const lines = start.split('\n').filter((line) => line.trim() !== '').length;
  return apostrophes * 2 >= lines && apostrophes > quotes ? "'" : '"';
}

/** Prose has spaces too: they cut a table only when its header has no other delimiter and every record has as many cells, three at least. */
function isCutAtSpaces(text: string, quote: Quote): boolean {
  const header = /\S.*/.exec(text)?.[0] ?? '';
  if (delimiters.some((each) => header.includes(each))) return false;
  const found = widthsOf(text, { delimiter: ' ', quote }, () => false);
  if (found === 'known') return false;
  const [width = 0] = found.widths.keys();
  return found.widths.size === 1 && width > 2;
}

/** Share of the records that have the commonest width of two or more, weighted by that width. */
function score({ widths, records }: Widths): number {
  let best = 0;
  for (const [width, count] of widths)
    if (width > 1) best = Math.max(best, (count / records) ** 2 * Math.log2(width + 1));
  return best;
}

interface Widths {
  readonly widths: ReadonlyMap<number, number>;
  readonly records: number;
}

/** How many of the first records have each number of cells; or that one of them is the header of a known tool. */
function widthsOf(text: string, marks: Marks, isKnownHeader: KnownHeader): Widths | 'known' {
  const widths = new Map<number, number>();
  let [seen, records] = [0, 0];
  for (const { cells } of readRecords(text, marks, () => null)) {
    if (records >= SAMPLE) break;
    seen += 1;
    if (seen <= HEADER_SEARCH && cells.length > 2 && isKnownHeader(cells)) return 'known';
    if (cells.every((cell) => cell.trim() === '')) continue;
    records += 1;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  return { widths, records };
}
