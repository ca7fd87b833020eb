import { type Day, toDayNumber } from '../../model/time/day.ts';
import type { DateReading, Rejection, RejectionReason } from '../../model/dataset/report.ts';
import { type DateOrder, readDate } from '../words/date.ts';
import { type DateDoubt, dateEvidence, daysOfRange, type ToldOrder } from '../words/dateEvidence.ts';
import { dateReadings } from '../words/dateReadings.ts';
import { keptRows, type Rows } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** Of a row that is left out. */
const NO_DAY = -(2 ** 31);
const EARLIEST = '2010-01-01';

/** Where the days of a file come from. */
export interface Dating {
  /** Rows say theirs. */
  readonly own: boolean;
  /** The day of a row that says none: an answer, the day most others say, one not known yet, or no such row is kept. */
  readonly missing: { readonly day: Day } | 'most-frequent' | 'unknown' | 'rejected';
  /** False when the time in the column is a person's, of joining or of answering, and not the session's. */
  readonly isStart: boolean;
  /** What the keeper said of the order of days and months; `null` when nobody did. */
  readonly order: ToldOrder | null;
  /** The headers are in English. */
  readonly isEnglish: boolean;
  /** Of dates without one; `null` when nothing tells. */
  readonly year: string | null;
  /** What the keeper said of a column none of whose dates can be read. */
  readonly unreadable: Day | null;
}

/** A row left out for its date: what is needed to quote it. */
export type DateRejection = Pick<Rejection, 'line' | 'reason'> & { readonly start: number; readonly end: number };

export interface Settled {
  readonly rows: Rows;
  readonly rejected: readonly DateRejection[];
  readonly monthFirst: boolean;
  /** Days and months were given the year of the table. */
  readonly yearTaken: boolean;
  /** What is doubtful of the whole column. */
  readonly doubts: readonly DateDoubt[];
  /** The days of the column under each order; none when its order is not in doubt. */
  readonly readings: readonly DateReading[];
}

type Read = { readonly day: number; readonly minutes: number | null } | { readonly reason: RejectionReason };

/** Turns the date texts of a column into days, once the whole column has told its order, and leaves out the rows that cannot be placed. */
export function settleDates(
  rows: Rows,
  textAt: (position: number) => string | undefined,
  today: Day,
  { own, missing, isStart, order, isEnglish, year, unreadable }: Dating,
): Settled {
  const counts = countsOf(rows.day);
  const distinct = [...counts.keys()];
  const said = own
    ? distinct.map((position) => ({ text: textAt(position) ?? '', rows: counts.get(position) ?? 0 }))
    : [];
  const { order: settledOrder, doubts, isSwapped } = dateEvidence(said, { today, told: order, isEnglish });
  const read = new Map(
    own
      ? distinct.map((position): [number, Read] => [
          position,
          missing === 'most-frequent' && never.test(textAt(position) ?? '')
            ? { reason: 'missing_date' }
            : placed(dateText(isSwapped(textAt(position) ?? ''), year), settledOrder, today),
        ])
      : [],
  );
  const fallback = fallbackOf(missing, counts, read);
  const isReadable = [...read.values()].some((found) => 'day' in found);
  const whole = unreadable === null || isReadable ? null : toDayNumber(unreadable);
  const dayOfTitle = missing === 'most-frequent' ? titleDays(rows, read) : () => null;
  const rejected: DateRejection[] = [];
  const missed: Read = { reason: 'missing_date' };
  const reads = [missed, ...read.values()];
  /** Where in `reads` what stands at each position of the texts is, one further. */
  const readAt = new Uint32Array(distinct.reduce((most, position) => Math.max(most, position), ABSENT) + 2);
  [...read.keys()].forEach((position, index) => (readAt[position + 1] = index + 1));
  const { day: days, minutes: times } = { day: rows.day.slice(), minutes: rows.minutes.slice() };
  rows.day.forEach((position, index) => {
    const found = reads[readAt[position + 1] ?? 0] ?? missed;
    const usual =
      'reason' in found && found.reason === 'missing_date' ? (dayOfTitle(index) ?? fallback ?? whole) : whole;
    if ('reason' in found && usual === null) {
      const { reason } = found;
      rejected.push({ line: rows.line[index] ?? 0, reason, start: rows.start[index] ?? 0, end: rows.end[index] ?? 0 });
      days[index] = NO_DAY;
      return;
    }
    days[index] = 'reason' in found ? (usual ?? 0) : found.day;
    if (isStart && times[index] === ABSENT && !('reason' in found) && found.minutes !== null)
      times[index] = found.minutes;
  });
  return {
    rows: keptRows({ ...rows, day: days, minutes: times }, (index) => days[index] !== NO_DAY),
    rejected,
    monthFirst: settledOrder === 'month-first',
    yearTaken: own && year !== null && distinct.some((position) => yearless.test((textAt(position) ?? '').trim())),
    doubts,
    readings: doubts.some((doubt) => inOrder.has(doubt)) ? dateReadings(said) : [],
  };
}

/** What tools write of a moment that never came. */
const never = /^\s*(0+|-+|no|non|n|false|faux|never|jamais|0000-00-00.*)\s*$/i;

/** The day of the workshop of a row, by its title and its town, when those who were checked in there agree; `null` else. */
function titleDays({ day, title, city }: Rows, read: ReadonlyMap<number, Read>): (row: number) => number | null {
  const days = new Map<string, number | null>();
  const keyOf = (row: number): string => `${title[row] ?? ABSENT} ${city[row] ?? ABSENT}`;
  day.forEach((position, row) => {
    const found = read.get(position);
    if (found === undefined || 'reason' in found) return;
    const known = days.get(keyOf(row));
    days.set(keyOf(row), known === undefined || known === found.day ? found.day : null);
  });
  return (row) => days.get(keyOf(row)) ?? null;
}

/** Doubts about which number is the month. */
const inOrder: ReadonlySet<DateDoubt> = new Set<DateDoubt>(['half-swapped', 'ambiguous', 'ambiguous-asked']);

const yearless = /^(?:[a-zé]{3,9}\.? )?\d{1,2}(?:[/.-]\d{1,2}|(?:er)? [a-zéû]{3,9}\.?)$/i;

/** The first of several days; a day and a month with the year of the table. */
function dateText(whole: string, year: string | null): string {
  const text = daysOfRange(whole) ?? whole;
  if (year === null || !yearless.test(text.trim())) return text;
  return `${text.trim()}${/\d$/.test(text.trim()) ? '/' : ' '}${year}`;
}

/** Days from 2010 to the end of next year are plausible. */
function placed(text: string, order: DateOrder, today: Day): Read {
  const found = readDate(text, order);
  if (!found.ok) return { reason: found.reason };
  const latest = `${Number(today.slice(0, 4)) + 1}-12-31`;
  if (found.day < EARLIEST || found.day > latest) return { reason: 'date_out_of_range' };
  return { day: toDayNumber(found.day), minutes: found.minutes };
}

/** An unknown day is any day, the same for all: the report of a file that waits for it tells none. */
function fallbackOf(
  missing: Dating['missing'],
  rows: ReadonlyMap<number, number>,
  read: ReadonlyMap<number, Read>,
): number | null {
  if (missing === 'unknown') return 0;
  if (typeof missing === 'object') return toDayNumber(missing.day);
  if (missing === 'rejected') return null;
  const counts = new Map<number, number>();
  for (const [position, count] of rows) {
    const found = read.get(position);
    if (found !== undefined && 'day' in found) counts.set(found.day, (counts.get(found.day) ?? 0) + count);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? null;
}

/** How many rows hold each value, in order of appearance. */
function countsOf(values: Int32Array): ReadonlyMap<number, number> {
  const held = new Uint32Array(values.reduce((most, value) => Math.max(most, value), ABSENT) + 2);
  const order: number[] = [];
  for (const value of values) {
    if (held[value + 1] === 0) order.push(value);
    held[value + 1] = (held[value + 1] ?? 0) + 1;
  }
  return new Map(order.map((value) => [value, held[value + 1] ?? 0]));
}
