import { addDays, addYears, type Day, toDayNumber } from './day.ts';
import { type Period, QUIET_DAYS } from './period.ts';

/** What a period is compared with: the one just before, the same dates a year earlier, another, or nothing. */
export type Compare = 'previous' | 'last-year' | 'none' | Period;

/**
 * Two periods of one length, so that like is compared with like. `own` ends where the data does when the period still runs (`isPartial`), and
 * `other` is cut to as much.
 */
export type ComparedPeriod =
  | { readonly state: 'compared'; readonly own: Period; readonly other: Period; readonly isPartial: boolean }
  /** Nothing was asked. */
  | { readonly state: 'none' }
  /** The period holds no day of the data. */
  | { readonly state: 'empty' }
  /** The data begins after the period it would be compared with. */
  | { readonly state: 'nothing-before'; readonly other: Period };

/**
 * Settles a comparison. The same dates a year earlier may differ by the 29th of February; everything else has the same number of days. The period
 * before one of whole months is as many months.
 */
export function comparedPeriod(period: Period, compare: Compare, extent: Period | null): ComparedPeriod {
  if (compare === 'none') return { state: 'none' };
  if (extent === null || extent.to <= period.from || period.to <= extent.from) return { state: 'empty' };
  const isPartial = extent.to < period.to;
  const own = { from: period.from, to: isPartial ? extent.to : period.to };
  const whole = otherOf(period, compare);
  const other = compare === 'last-year' ? { from: whole.from, to: addYears(own.to, -1) } : cut(whole, lengthOf(own));
  const length = lengthOf(other);
  // Another period, chosen by hand, may be the shorter one.
  const even = compare === 'last-year' || length >= lengthOf(own) ? own : cut(own, length);
  if (other.to <= extent.from || addDays(other.from, QUIET_DAYS) < extent.from)
    return { state: 'nothing-before', other };
  return { state: 'compared', own: even, other, isPartial: isPartial || even.to < period.to };
}

function otherOf(period: Period, compare: Exclude<Compare, 'none'>): Period {
  if (compare === 'last-year') return { from: addYears(period.from, -1), to: addYears(period.to, -1) };
  if (compare !== 'previous') return compare;
  const months = wholeMonths(period);
  const from = months === null ? addDays(period.from, -lengthOf(period)) : addMonths(period.from, -months);
  return { from, to: period.from };
}

function lengthOf({ from, to }: Period): number {
  return toDayNumber(to) - toDayNumber(from);
}

function cut({ from, to }: Period, days: number): Period {
  const end = addDays(from, days);
  return { from, to: end < to ? end : to };
}

/** Months between two days of one number: 12 for a programme year, 1 for March; `null` when there is no whole number of them. */
function wholeMonths({ from, to }: Period): number | null {
  if (from.slice(8) !== to.slice(8)) return null;
  const count = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(to) - count(from);
}

/** The day that many months away; of a day that its month does not have, the first of the next. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}
