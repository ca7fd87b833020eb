import { toDayNumber } from '../../model/day.ts';
import { calendarYear, overlaps, type Period, programmeYear } from '../../model/period.ts';

/** Periods worth a name, those that hold some of the data. `since-opening` ends where the data ends. */
export interface Presets {
  readonly programmeYears: readonly { readonly nth: number; readonly period: Period }[];
  readonly calendarYears: readonly { readonly year: number; readonly period: Period }[];
  /** From 1 September; `year` is that of the September. */
  readonly schoolYears: readonly { readonly year: number; readonly period: Period }[];
  /** The latest of the calendar, as `2019-Q1`, the newest first. */
  readonly quarters: readonly { readonly key: string; readonly period: Period }[];
  readonly sinceOpening: Period | null;
}

const DAYS_IN_YEAR = 365.25;
/** Two years of them. */
const QUARTERS = 8;

export function presets(opening: string, extent: Period | null): Presets {
  if (extent === null)
    return { programmeYears: [], calendarYears: [], schoolYears: [], quarters: [], sinceOpening: null };
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
  const quarters = range(first, latest)
    .flatMap((year) => range(1, 4).map((nth) => ({ key: `${year}-Q${nth}`, period: quarter(year, nth) })))
    .filter(({ period }) => overlaps(period, extent))
    .toReversed()
    .slice(0, QUARTERS);
  return {
    programmeYears,
    calendarYears,
    schoolYears,
    quarters,
    sinceOpening: extent.to > opening ? { from: opening, to: extent.to } : null,
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function quarter(year: number, nth: number): Period {
  const from = `${year}-${String(3 * nth - 2).padStart(2, '0')}-01`;
  return { from, to: nth === 4 ? `${year + 1}-01-01` : `${year}-${String(3 * nth + 1).padStart(2, '0')}-01` };
}
