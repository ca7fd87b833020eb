import Papa from 'papaparse';

/** One record of a delimited text, with the line it starts on. */
export interface FileRecord {
  /** From 1. */
  readonly line: number;
  /** Position in the text, and where its raw text ends. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  readonly raw: string;
  /** `malformed_quote`: a quote that opens here and never closes as it should; the record is this one line. */
  readonly fault: 'malformed_quote' | null;
}

/** What cuts a text into cells, and what encloses the cells that hold it. */
export interface Marks {
  readonly delimiter: string;
  readonly quote: string;
}

/** A quoted cell may go on over this many lines or characters; what is longer is taken for a quote left open. */
const MOST_LINES = 50_000;
export const MOST_CHARACTERS = 4_000_000;
/** In a text pasted in a cell, one line of this many may have as many delimiters as a row. */
const MINUTES = 20;
/** Characters of a file that may be read in vain for the end of quotes left open; after that a quoted cell ends on its line. */
export const PATIENCE = 20_000_000;

/**
 * The records of a text, one by one. A line without quotes is split; a record with quotes is read by PapaParse, over several lines when its
 * quoted cells go on. When `width` is given, a record of several lines that does not have that many cells, or that holds a line that has, is
 * taken for a quote left open: it costs its first line only, and reading goes on with the next.
 */
export function* readRecords(text: string, marks: Marks, width: () => number | null): Generator<FileRecord> {
  let at = 0;
  let line = 1;
  let quote = text.indexOf(marks.quote);
  let patience = PATIENCE;
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (quote !== -1 && quote < at) quote = text.indexOf(marks.quote, at);
    const raw = trimReturn(text.slice(at, end));
    if (quote === -1 || quote >= end) {
      yield { line, start: at, end: at + raw.length, cells: raw.split(marks.delimiter), raw, fault: null };
      [at, line] = [end + 1, line + 1];
      continue;
    }
    const found = quotedRecord(text, at, marks, width(), Math.max(end, at + Math.min(patience, MOST_CHARACTERS)));
    patience -= found.read - (found.end - at);
    yield { line, start: at, end: at + found.record.raw.length, ...found.record };
    [at, line] = [found.end + 1, line + found.lines];
  }
}

interface Found {
  readonly record: Omit<FileRecord, 'line' | 'start' | 'end'>;
  readonly end: number;
  readonly lines: number;
  /** Characters read to find the end. */
  readonly read: number;
  /** No quote that closes was found before the limit, or too far. */
  readonly isOpen: boolean;
}

/** The record with quotes that starts at a position of a text, read no further than the limit. */
export function quotedRecord(text: string, start: number, marks: Marks, width: number | null, limit: number): Found {
  const { delimiter, quote } = marks;
  const firstEnd = endOfLine(text, start);
  const first = trimReturn(text.slice(start, firstEnd));
  const { cells: own, end, lines, read } = cellsOf(text, start, marks, limit);
  const cells = own === null ? null : unwrapped(own, marks, width);
  const raw = trimReturn(text.slice(start, end));
  if (cells !== null && (lines === 1 || width === null || isWhole(raw, cells, delimiter, width))) {
    return { record: { cells, raw, fault: null }, end, lines, read, isOpen: false };
  }
  // A stray quote: the line is whole when its plain cells are as many as the header has.
  const plain = first.split(delimiter);
  const fault = width !== null && plain.length === width && !opensCell(plain, quote) ? null : 'malformed_quote';
  return {
    record: { cells: plain, raw: first, fault },
    end: firstEnd,
    lines: 1,
    read,
    isOpen: own === null && end === start,
  };
}

/**
 * A spreadsheet that read each line as one cell writes it so again, between quotes, its own quotes doubled: « "Roux,""Léa"",Nîmes" ». The cells of
 * that line, when they are as many as they should; a title, « "Atelier CV, Nîmes" », is one cell.
 */
function unwrapped(cells: readonly string[], marks: Marks, width: number | null): readonly string[] {
  const [only = ''] = cells;
  if (cells.length > 1 || !only.includes(marks.delimiter)) return cells;
  const inner = cellsOf(only, 0, marks, only.length);
  if (inner.cells === null || inner.end < only.length) return cells;
  const isRecord = width === null ? !inner.cells.some((cell) => cell.startsWith(' ')) : inner.cells.length === width;
  return isRecord ? inner.cells : cells;
}

/** A record of several lines has the width of the header, and swallowed no line that has it too, whether between two lines or from one to the next. */
function isWhole(raw: string, inner: readonly string[], delimiter: string, width: number): boolean {
  if (inner.length !== width) return false;
  if (width < 3) return true;
  const lines = raw.split('\n').map((line) => line.split(delimiter).length);
  const rows = lines.slice(1, -1).filter((cells) => cells === width).length;
  // The last cell goes on over lines: what stands before it and after it are one row.
  if ((lines[0] ?? 0) + (lines.at(-1) ?? 0) - 1 === width && rows * 2 <= lines.length) return true;
  return rows * MINUTES <= lines.length - 2 && !(lines[0] === width && lines.at(-1) === width);
}

/** True when a cell begins with a quote that does not end: « "Café" du lundi » has as many opened as closed. */
function opensCell(cells: readonly string[], quote: string): boolean {
  return cells.some((cell) => cell.trimStart().startsWith(quote) && cell.split(quote).length % 2 === 0);
}

interface Cells {
  /** `null` when a quoted cell does not close before the limit, or holds a quote that is not doubled. */
  readonly cells: readonly string[] | null;
  readonly end: number;
  readonly lines: number;
  readonly read: number;
}

/** The cells of the record that starts here, to the first line end outside quotes. Spaces around quotes are of no cell. */
function cellsOf(text: string, start: number, marks: Marks, limit: number): Cells {
  const { delimiter, quote } = marks;
  const cells: string[] = [];
  let at = start;
  let end = endOfLine(text, start);
  let lines = 1;
  for (;;) {
    const open = skipSpaces(text, at, delimiter);
    const isQuoted = text[open] === quote;
    if (isQuoted) {
      const close = closingQuote(text, open + 1, marks, limit);
      if (close === null) return { cells: null, end: start, lines, read: Math.min(limit, text.length) - start };
      for (; end < close; end = endOfLine(text, end + 1)) lines += 1;
      if (lines > MOST_LINES) return { cells: null, end: start, lines, read: close - start };
      cells.push(text.slice(open, close + 1));
      at = close + 1;
    }
    // Looked for in the line alone: the next delimiter may be megabytes away.
    const rest = trimReturn(text.slice(at, end));
    const next = rest.indexOf(delimiter);
    if (!isQuoted) cells.push(next === -1 ? rest : rest.slice(0, next));
    if (next === -1) return { cells: parse(cells.join(delimiter), marks), end, lines, read: end - start };
    at += next + delimiter.length;
  }
}

/** One record, without the spaces around its quotes; `null` when its quotes are not as they should be. */
function parse(record: string, { delimiter, quote }: Marks): readonly string[] | null {
  const newline = record.includes('\r\n') ? '\r\n' : '\n';
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline, quoteChar: quote });
  const [cells] = data;
  return cells === undefined || data.length > 1 || errors.some(({ type }) => type === 'Quotes') ? null : cells;
}

/** The quote that closes a cell: followed, spaces apart, by the delimiter or the end of the line. */
function closingQuote(text: string, from: number, { delimiter, quote }: Marks, limit: number): number | null {
  for (let at = text.indexOf(quote, from); at !== -1 && at <= limit; at = text.indexOf(quote, at + 1)) {
    if (text[at + 1] === quote) {
      at += 1;
      continue;
    }
    const after = skipSpaces(text, at + 1, delimiter);
    if (after >= text.length || text[after] === '\n' || text[after] === '\r' || text.startsWith(delimiter, after))
      return at;
  }
  return null;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Spaces around a quoted cell mean nothing, unless they are what cuts the cells. */
function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  if (delimiter !== ' ') while (text[at] === ' ') at += 1;
  return at;
}

function trimReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
