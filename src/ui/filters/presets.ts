import { toDayNumber } from '../../model/time/day.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';
import { calendarYear, overlaps, type Period, programmeYear } from '../../model/time/period.ts';

/** Periods worth a name, those that hold some of the data, the newest first. `since-opening` ends where the data ends. */
export interface Presets {
  readonly programmeYears: readonly { readonly nth: number; readonly period: Period }[];
  readonly calendarYears: readonly { readonly year: number; readonly period: Period }[];
  /** From 1 September; `year` is that of the September. */
  readonly schoolYears: readonly { readonly year: number; readonly period: Period }[];
  /** The latest of the calendar, as `2019-Q1`, the newest first. */
  readonly quarters: readonly { readonly key: string; readonly period: Period }[];
  /** As `2019-03`, the newest first. */
  readonly months: readonly { readonly key: string; readonly period: Period }[];
  readonly sinceOpening: Period | null;
}

const DAYS_IN_YEAR = 365.25;
/** Two years of quarters, one of months. */
const QUARTERS = 8;
const MONTHS = 12;

export function presets(opening: string, extent: Period | null): Presets {
  if (extent === null)
    return { programmeYears: [], calendarYears: [], schoolYears: [], quarters: [], months: [], sinceOpening: null };
  const last = Math.ceil((toDayNumber(extent.to) - toDayNumber(opening)) / DAYS_IN_YEAR) + 1;
  const programmeYears = range(1, last)
    .map((nth) => ({ nth, period: programmeYear(opening, nth) }))
    .filter(({ period }) => overlaps(period, extent));
  const calendarYears = range(Number(extent.from.slice(0, 4)), Number(extent.to.slice(0, 4)))
    .map((year) => ({ year, period: calendarYear(year) }))
    .filter(({ period }) => overlaps(period, extent));
  const [first, latest] = [Number(extent.from.slice(0, 4)), Number(extent.to.slice(0, 4))];
  const schoolYears = range(first - 1, latest)
    .map((year) => ({ year, period: { from: `${year}-09-01`, to: `${year + 1}-09-01` } }))
    .filter(({ period }) => overlaps(period, extent));
  const quarters = newest(
    'quarter',
    range(first, latest).flatMap((year) => range(1, 4).map((nth) => `${year}-Q${nth}`)),
    extent,
  ).slice(0, QUARTERS);
  const months = newest(
    'month',
    range(first, latest).flatMap((year) => range(1, 12).map((nth) => `${year}-${String(nth).padStart(2, '0')}`)),
    extent,
  ).slice(0, MONTHS);
  return {
    programmeYears: programmeYears.toReversed(),
    calendarYears: calendarYears.toReversed(),
    schoolYears: schoolYears.toReversed(),
    quarters,
    months,
    sinceOpening: extent.to > opening ? { from: opening, to: extent.to } : null,
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The quarters or months that hold some of the data, the newest first. */
function newest(by: 'quarter' | 'month', keys: readonly string[], extent: Period): Presets['months'] {
  return keys
    .flatMap((key) => {
      const period = periodOfKey(by, key);
      return period !== null && overlaps(period, extent) ? [{ key, period }] : [];
    })
    .toReversed();
}
