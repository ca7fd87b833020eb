import type { Day } from '../../../model/time/day.ts';
import { readEmail } from '../../words/contact.ts';
import { readDate } from '../../words/date.ts';
import { guessField } from '../fields.ts';
import { fold } from '../../words/fold.ts';

/** What the lines above a table say of the session, when its columns do not (counting rule C4). */
export interface Preamble {
  readonly date: Day | null;
  /** Texts that may name the city, the likeliest first. */
  readonly places: readonly string[];
  /** Titles of the session, a commune perhaps among their words. */
  readonly titles: readonly string[];
  /** Addresses of whoever called the meeting. */
  readonly hosts: ReadonlySet<string>;
}

const ofExport = /export|genere|edite|imprime|extrait|extraction|periode|generated|printed|\bau \d/;

/** Reads « key; value » lines, « key: value » lines, a small table of one row, then a title with one date. */
export function readPreamble(records: readonly (readonly string[])[]): Preamble {
  const pairs = records.flatMap((cells, index) => pairsOf(cells, records[index + 1] ?? []));
  const values = (...fields: readonly string[]): readonly string[] =>
    pairs.flatMap(([key, value]) => (fields.includes(guessField(key) ?? '') ? [value] : []));
  const titles = records.flat().filter((cell) => cell.trim() !== '' && !ofExport.test(fold(cell)));
  const stated = values('session_date', 'session_time')
    .map((text) => dayOf(text))
    .find((day) => day !== null);
  const titled = [...new Set(titles.map(dayIn).filter((day) => day !== null))];
  const tails = titles.flatMap((title) => / (?:à|a|de|d['’]) ?(\p{Lu}[^:]*)$/u.exec(title)?.[1] ?? []);
  return {
    date: stated ?? (titled.length === 1 ? (titled[0] ?? null) : null),
    places: [...values('session_city', 'venue'), ...titles.filter((title) => / [-–—] |, /.test(title)), ...tails],
    titles: [
      ...values('title'),
      ...records.flatMap(aloneIn).filter((line) => !/: |\S:/.test(line) && titles.includes(line)),
    ],
    hosts: new Set(pairs.map(([, value]) => readEmail(value)).filter((email) => email !== null)),
  };
}

/** The only cell of a line. */
export function aloneIn(cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 1 ? filled : [];
}

/** The only year that texts name; `null` for none or several. */
export function yearOf(texts: readonly string[]): string | null {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

function pairsOf(cells: readonly string[], next: readonly string[]): readonly (readonly [string, string])[] {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [first = '', second] = filled;
  const within = filled.flatMap((cell): readonly (readonly [string, string])[] => {
    const [, key, value] = /^([^:]{1,60}) ?: (.+)$/.exec(cell) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value]];
  });
  if (filled.length > 2) return [...within, ...cells.map((key, index): [string, string] => [key, next[index] ?? ''])];
  return second === undefined ? within : [...within, [first, second]];
}

/** Read with the clock of its title: those who write AM and PM write the month first. */
function dayOf(text: string, title = text): Day | null {
  const isMonthFirst = /\d ?[ap]\.?m\b/i.test(title);
  const read = readDate(text, isMonthFirst ? 'month-first' : 'day-first');
  const other = read.ok ? read : readDate(text, isMonthFirst ? 'day-first' : 'month-first');
  return other.ok ? other.day : null;
}

/** A full date inside a title. */
function dayIn(title: string): Day | null {
  const numeric = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/.exec(title)?.[0];
  return dayOf(numeric ?? title, title);
}
