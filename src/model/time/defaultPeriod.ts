import { overlaps, type Period } from './period.ts';
import type { Programme } from '../place/programme.ts';

/**
 * The period shown when none is asked: the reporting year when the data has days in it, else all the data.
 * `extent` is `null` when nothing is loaded.
 */
export function defaultPeriod(programme: Programme, extent: Period | null): Period {
  if (extent === null || overlaps(programme.reportingYear, extent)) return programme.reportingYear;
  return extent;
}
