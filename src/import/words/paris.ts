import { type Day, fromDayNumber } from '../../model/time/day.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Calendar day and minutes since midnight in Paris of an instant in milliseconds since 1970 (counting rule C6). */
export function toParis(instant: number): { readonly ok: true; readonly day: Day; readonly minutes: number } {
  const local = instant + (isSummer(instant) ? 2 : 1) * HOUR;
  const day = Math.floor(local / DAY);
  return { ok: true, day: fromDayNumber(day), minutes: Math.floor((local - day * DAY) / MINUTE) };
}

/** Summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC (directive 2000/84/EC). */
function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSunday(year, 2) + HOUR && instant < lastSunday(year, 9) + HOUR;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return last.getTime() - last.getUTCDay() * DAY;
}
