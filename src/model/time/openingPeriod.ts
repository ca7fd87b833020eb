import type { Programme } from '../place/programme.ts';
import { addDays, addYears } from './day.ts';
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
  // Within a century of the year set.
  const shifts = Array.from({ length: 201 }, (_, index) => 100 - index);
  const found = shifts.find((shift) => {
    const [own, before] = [year(shift), year(shift - 1)];
    const isWhole = overlaps(own, extent) && knownUntil(own, extent) === own.to;
    return isWhole && extent.from <= addDays(before.from, QUIET_DAYS);
  });
  return found === undefined ? null : year(found);
}
