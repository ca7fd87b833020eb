import { addDays, type Day } from './day.ts';
import { LONG_WEEKEND, type Period, programmeYearBegunIn } from './period.ts';

/** The first day of the month of a day. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** The day that many months away; of a day that its month does not have, the first of the next. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}

/** Months between two days of one number: 12 for a programme year, 1 for March; `null` when there is no whole number of them. */
export function monthsIn({ from, to }: Period): number | null {
  if (from.slice(8) !== to.slice(8)) return null;
  const count = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

/** The end of the last month that is known whole: what data that ends on a day tells without a month cut short. */
export function lastWholeMonth(end: Day): Day {
  return monthOf(addDays(end, LONG_WEEKEND));
}

/**
 * The period of whole months around one that cuts a month, programme years and the days of the data being kept; `null` where no month is cut, or nothing but
 * what the data does not hold.
 */
export function wholeMonthsAround(period: Period, opening: Day, extent: Period): Period | null {
  const isEdge = (day: Day): boolean => day === monthOf(day) || day === programmeYearBegunIn(opening, day).from;
  const from = isEdge(period.from) || period.from <= extent.from ? period.from : monthOf(period.from);
  const to = isEdge(period.to) || period.to >= extent.to ? period.to : addMonths(monthOf(period.to), 1);
  return from === period.from && to === period.to ? null : { from, to };
}
