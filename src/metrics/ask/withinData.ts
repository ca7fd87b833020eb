import type { Measured } from '../../model/figure/figure.ts';
import { overlaps, type Period } from '../../model/time/period.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';

/** The same figures, where months, weeks… without a day of the data are undefined: nothing is known of them, which is not zero. */
export function withinData(measured: Measured, extent: Period | null): Measured {
  const { by, cells } = measured;
  if (by === null || extent === null) return measured;
  return {
    ...measured,
    cells: cells.map((cell) => {
      const period = cell.key === 'unknown' ? null : periodOfKey(by, cell.key);
      return period === null || overlaps(period, extent) ? cell : { ...cell, figure: { state: 'undefined' } };
    }),
  };
}
