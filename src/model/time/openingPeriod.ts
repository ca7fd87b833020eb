import type { Programme } from '../place/programme.ts';
import { addDays, addYears, type Day } from './day.ts';
import { knownUntil, overlaps, type Period, QUIET_DAYS } from './period.ts';

/**
 * The period the review opens on: the last reporting year that the data holds whole, and the year before it too, so that something is compared;
 * `null` when there is none. `extent` is that of the data, `null` when nothing is loaded.
 */
export function openingPeriod(
  { reportingYear }: Pick<Programme, 'reportingYear'>,
  extent: Period | null,
): Period | null {
  if (extent === null) return null;
  const year = (shift: number): Period => ({
    from: addYears(reportingYear.from, shift),
    to: addYears(reportingYear.to, shift),
  });
  // Those that may hold a day of the data, within a century of the year set: asked for at every drawing, it reads few dates.
  const latest = Math.min(100, yearOf(extent.to) - yearOf(reportingYear.from));
  const first = Math.max(-100, yearOf(extent.from) - yearOf(reportingYear.to));
  const shifts = Array.from({ length: Math.max(0, latest - first + 1) }, (_, index) => latest - index);
  const found = shifts.find((shift) => {
    const [own, before] = [year(shift), year(shift - 1)];
    const isWhole = overlaps(own, extent) && knownUntil(own, extent) === own.to;
    return isWhole && extent.from <= addDays(before.from, QUIET_DAYS);
  });
  return found === undefined ? null : year(found);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
