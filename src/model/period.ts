import * as v from 'valibot';
import { addDays, addYears, type Day, isDay } from './day.ts';

/** Half-open interval of days: `from` is in, `to` is not. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The nth programme year, from 1: it starts at the opening anniversary. */
export function programmeYear(opening: Day, nth: number): Period {
  return { from: addYears(opening, nth - 1), to: addYears(opening, nth) };
}

export function calendarYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year + 1}-01-01` };
}

/** The shortest period holding two days, both included. */
export function periodOf(first: Day, last: Day): Period {
  return { from: first, to: addDays(last, 1) };
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}

export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** True when the second day follows the first. */
export function dayOrder({ from, to }: Period): boolean {
  return from < to;
}

export const daySchema = v.pipe(v.string(), v.check(isDay, 'not a day'));
export const periodSchema = v.pipe(
  v.object({ from: daySchema, to: daySchema }),
  v.check(dayOrder, 'a period ends after it starts'),
);
