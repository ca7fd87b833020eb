import { toDayNumber } from '../../model/day.ts';
import { calendarYear, overlaps, type Period, programmeYear } from '../../model/period.ts';

/** Periods worth a name, those that hold some of the data. `since-opening` ends where the data ends. */
export interface Presets {
  readonly programmeYears: readonly { readonly nth: number; readonly period: Period }[];
  readonly calendarYears: readonly { readonly year: number; readonly period: Period }[];
  readonly sinceOpening: Period | null;
}

const DAYS_IN_YEAR = 365.25;

export function presets(opening: string, extent: Period | null): Presets {
  if (extent === null) return { programmeYears: [], calendarYears: [], sinceOpening: null };
  const last = Math.ceil((toDayNumber(extent.to) - toDayNumber(opening)) / DAYS_IN_YEAR) + 1;
  const programmeYears = range(1, last)
    .map((nth) => ({ nth, period: programmeYear(opening, nth) }))
    .filter(({ period }) => overlaps(period, extent));
  const calendarYears = range(Number(extent.from.slice(0, 4)), Number(extent.to.slice(0, 4)))
    .map((year) => ({ year, period: calendarYear(year) }))
    .filter(({ period }) => overlaps(period, extent));
  return {
    programmeYears,
    calendarYears,
    sinceOpening: extent.to > opening ? { from: opening, to: extent.to } : null,
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
