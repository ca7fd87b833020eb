import { type Day, toDayNumber } from '../model/day.ts';
import type { Rejection, RejectionReason } from '../model/report.ts';
import { dateOrder, readDate } from './dictionaries/date.ts';
import { ABSENT, keepRows, type Rows } from './rows.ts';

const EARLIEST = '2010-01-01';

/** A row left out for its date: what is needed to quote it. */
export type DateRejection = Pick<Rejection, 'line' | 'reason'> & { readonly start: number; readonly end: number };

export interface Settled {
  readonly rows: Rows;
  readonly rejected: readonly DateRejection[];
  readonly monthFirst: boolean;
}

/**
 * Turns the date texts of a column into days, once the whole column has told its order, and leaves out the rows that cannot be placed. Days from
 * 2010 to the end of next year are plausible. `given` is the answer for a file without dates;
 * `isStart` is false when the time in the column is a person's, of joining or of answering, and not the session's.
 */
export function settleDates(
  rows: Rows,
  texts: readonly string[],
  today: Day,
  given: Day | undefined,
  isStart: boolean,
): Settled {
  const distinct = new Set(rows.day);
  const order = dateOrder([...distinct].map((position) => texts[position] ?? ''));
  const latest = `${Number(today.slice(0, 4)) + 1}-12-31`;
  const read = new Map(
    [...distinct].map((position): [number, { day: number; minutes: number | null } | { reason: RejectionReason }] => {
      const found =
        given === undefined
          ? readDate(texts[position] ?? '', order)
          : ({ ok: true, day: given, minutes: null } as const);
      if (!found.ok) return [position, { reason: found.reason }];
      if (found.day < EARLIEST || found.day > latest) return [position, { reason: 'date_out_of_range' }];
      return [position, { day: toDayNumber(found.day), minutes: found.minutes }];
    }),
  );
  const rejected: DateRejection[] = [];
  const placed = rows.day.map((position, index) => {
    const found = read.get(position);
    if (found === undefined || 'reason' in found) {
      const reason = found?.reason ?? 'missing_date';
      rejected.push({ line: rows.line[index] ?? 0, reason, start: rows.start[index] ?? 0, end: rows.end[index] ?? 0 });
      return false;
    }
    rows.day[index] = found.day;
    if (isStart && rows.minutes[index] === ABSENT && found.minutes !== null) rows.minutes[index] = found.minutes;
    return true;
  });
  return { rows: keepRows(rows, (index) => placed[index] === true), rejected, monthFirst: order === 'month-first' };
}
