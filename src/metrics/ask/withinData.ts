import type { Recorded } from '../../model/dataset/recorded.ts';
import type { Figure, Gap, Measured } from '../../model/figure/figure.ts';
import { overlaps, type Period } from '../../model/time/period.ts';
import { periodOfKey } from '../../model/time/timeKey.ts';
import { factsOf } from '../define/indicators.ts';

/** What the data knows of: its days, and what its files record; `null` without data. */
export interface Known {
  readonly extent: Period | null;
  readonly recorded: ReadonlySet<Recorded>;
}

/** The same figures, where nothing is known of what no file records, nor of a period, month, week… without a day of the data: that is not zero. */
export function withinData(measured: Measured, known: Known): Measured {
  const { by, cells } = measured;
  const { extent } = known;
  const gap = gapIn(measured, known);
  if (gap !== null) {
    const figure: Figure = { state: 'undefined', because: gap };
    return { ...measured, total: figure, cells: cells.map((cell) => ({ ...cell, figure })) };
  }
  if (by === null || extent === null) return measured;
  return {
    ...measured,
    cells: cells.map((cell) => {
      const days = cell.key === 'unknown' ? null : periodOfKey(by, cell.key);
      return days === null || overlaps(days, extent)
        ? cell
        : { ...cell, figure: { state: 'undefined', because: 'outside-data' } };
    }),
  };
}

/** Why an indicator has no value; `null` where it has one. */
export function gapIn(
  { indicator, period, total }: Pick<Measured, 'indicator' | 'period' | 'total'>,
  { extent, recorded }: Known,
): Gap | null {
  if (extent !== null && !overlaps(period, extent)) return 'outside-data';
  const { needs: need } = factsOf(indicator);
  return need !== undefined && !recorded.has(need) && isNothing(total) ? need : null;
}

/** Zero counted, or 0/0: what is counted all the same was recorded somewhere. */
function isNothing(figure: Figure): boolean {
  return figure.state === 'undefined' || (figure.state === 'shown' && figure.numerator === 0);
}
