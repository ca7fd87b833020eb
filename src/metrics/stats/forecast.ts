import { addDays, addYears, type Day } from '../../model/time/day.ts';
import type { Forecast } from '../../model/figure/answers/forecast.ts';
import type { Period } from '../../model/time/period.ts';
import type { Increment } from '../../model/figure/answers/increment.ts';

interface Ground {
  readonly period: Period;
  /** The first day of which nothing is known. */
  readonly asOf: Day;
  /** Of the period, up to `asOf`. */
  readonly now: readonly Increment[];
  /** Of the same dates a year before, whole. */
  readonly before: readonly Increment[];
}

/** Quantile 0.9 of Student's t by degrees of freedom from 1: eight times out of ten, either side. */
const STUDENT = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363] as const;
const FEWEST_MONTHS = 3;

/** What part of last year's count had come by the same date, from 0 to 1; `null` when last year had none. */
export function shareLastYear(asOf: Day, before: readonly Increment[]): number | null {
  const whole = total(before);
  return whole === 0 ? null : total(before.filter(({ day }) => day < addYears(asOf, -1))) / whole;
}

/**
 * The count at the end of a running period, as many times last year's as it is now: value ÷ the share that last year had reached at this date. The
 * range is that of the ratio estimator (Cochran, Sampling Techniques, 1977, 6.3) over the whole months elapsed, the spread of a month being in
 * proportion to last year's; at 80 %, and never under what is already counted.
 */
export function forecast({ period, asOf, now, before }: Ground): Forecast {
  if (asOf <= period.from || asOf >= period.to) return { state: 'none', reason: 'not-running' };
  const cut = addYears(asOf, -1);
  const elapsed = total(before.filter(({ day }) => day < cut));
  if (elapsed === 0) return { state: 'none', reason: 'nothing-last-year' };
  const value = total(now);
  const growth = value / elapsed;
  const months = wholeMonths(period.from, asOf)
    .map(({ from, to }) => ({
      now: total(within(now, { from, to })),
      before: total(within(before, { from: addYears(from, -1), to: addYears(to, -1) })),
    }))
    .filter((month) => month.before > 0);
  if (months.length < FEWEST_MONTHS) return { state: 'none', reason: 'too-early' };
  const rest = total(before) - elapsed;
  const freedom = months.length - 1;
  const spread =
    months.reduce((sum, month) => sum + (month.now - growth * month.before) ** 2 / month.before, 0) / freedom;
  const error = Math.sqrt(spread * rest * (1 + rest / elapsed));
  const quantile = STUDENT[Math.min(freedom, STUDENT.length) - 1] ?? STUDENT[0];
  const foreseen = value + growth * rest;
  return {
    state: 'foreseen',
    value: foreseen,
    range: { low: Math.max(value, foreseen - quantile * error), high: foreseen + quantile * error },
  };
}

function total(increments: readonly Increment[]): number {
  return increments.reduce((sum, { count }) => sum + count, 0);
}

function within(increments: readonly Increment[], { from, to }: Period): readonly Increment[] {
  return increments.filter(({ day }) => day >= from && day < to);
}

/** The calendar months wholly between two days. */
function wholeMonths(from: Day, to: Day): readonly Period[] {
  const months: Period[] = [];
  let first = from.endsWith('-01') ? from : nextMonth(from);
  for (let next = nextMonth(first); next <= to; next = nextMonth(first)) {
    months.push({ from: first, to: next });
    first = next;
  }
  return months;
}

function nextMonth(day: Day): Day {
  return `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
}
