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

/** The programme year that begins in the calendar year of a day, whether the day is in it or not. */
export function programmeYearBegunIn(opening: Day, day: Day): Period {
  return programmeYear(opening, Number(day.slice(0, 4)) - Number(opening.slice(0, 4)) + 1);
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

/** Days without a session at either end that are not a gap: as long as the longest closure of a school holiday. */
export const QUIET_DAYS = 14;

/** The first day of a period of which nothing is known: its end, or that of the data when it stops well before. `null` without data. */
export function knownUntil({ to }: Period, extent: Period | null): Day | null {
  if (extent === null) return null;
  return extent.to < addDays(to, -QUIET_DAYS) ? extent.to : to;
}

/** Days without a session at the end of a month or a week that are not a gap: a long weekend. */
export const LONG_WEEKEND = 3;

/** True when the data stops before the end of a month or a week. */
export function isCutByData({ to }: Period, extent: Period | null): boolean {
  return extent !== null && addDays(extent.to, LONG_WEEKEND) < to;
}

/** True when the data stops within the period. */
export function isRunning(period: Period, extent: Period | null): boolean {
  const until = knownUntil(period, extent);
  return until !== null && period.from < until && until < period.to;
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
