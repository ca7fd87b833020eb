import { dateOrder, dateWithin, readDate } from './dictionaries/date.ts';
import { readPresence } from './dictionaries/presence.ts';

/** A column that is a session, with who came under its date. */
export interface WideColumn {
  readonly index: number;
  /** The date as the header writes it. */
  readonly date: string;
}

const LONGEST = 60;

/** Headers that are dates, « 15/02/2019 » or « Séance 1 - 15/02/2019 », when there are at least two, or when marks of presence are all that is under the one. */
export function wideColumns(headers: readonly string[], sample: readonly (readonly string[])[]): readonly WideColumn[] {
  const dates = headers.map((header) => (header.length < LONGEST ? dateWithin(header) : ''));
  const order = dateOrder(dates);
  const found = dates.flatMap((date, index) => (/\d/.test(date) && readDate(date, order).ok ? [{ index, date }] : []));
  const [only] = found;
  return found.length >= 2 || (only !== undefined && holdsMarks(sample, only.index)) ? found : [];
}

function holdsMarks(sample: readonly (readonly string[])[], column: number): boolean {
  const filled = sample.map((cells) => cells[column]?.trim() ?? '').filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => text.length < 20 && readPresence(text).state !== 'unknown');
}
