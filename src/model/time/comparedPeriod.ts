import { addDays, addYears, toDayNumber } from './day.ts';
import { isRunning, type Period, QUIET_DAYS } from './period.ts';
import { addMonths, lastWholeMonth, monthsIn } from './wholeMonths.ts';

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
 * before one of whole months is as many months. In months, as the public may see, both end with the last whole month of the data, however many days that
 * month has.
 */
export function comparedPeriod(
  period: Period,
  compare: Compare,
  extent: Period | null,
  unit: 'day' | 'month' = 'day',
): ComparedPeriod {
  if (compare === 'none') return { state: 'none' };
  if (extent === null || extent.to <= period.from || period.to <= extent.from) return { state: 'empty' };
  const months = compare === 'last-year' ? 12 : compare === 'previous' ? monthsIn(period) : null;
  if (unit === 'month' && months !== null) return inMonths(period, months, extent);
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

function inMonths(period: Period, months: number, extent: Period): ComparedPeriod {
  const own = { from: period.from, to: isRunning(period, extent) ? lastWholeMonth(extent.to) : period.to };
  if (own.to <= own.from) return { state: 'none' };
  const other = { from: addMonths(own.from, -months), to: addMonths(own.to, -months) };
  if (other.to <= extent.from || addDays(other.from, QUIET_DAYS) < extent.from)
    return { state: 'nothing-before', other };
  return { state: 'compared', own, other, isPartial: own.to < period.to };
}

function otherOf(period: Period, compare: Exclude<Compare, 'none'>): Period {
  if (compare === 'last-year') return { from: addYears(period.from, -1), to: addYears(period.to, -1) };
  if (compare !== 'previous') return compare;
  const months = monthsIn(period);
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
