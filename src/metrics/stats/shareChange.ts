import type { Measured } from '../../model/figure/figure.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';
import { differenceInterval } from './interval.ts';

/** The share of one category of the known answers, from 0 to 1, now and before, and the 95 % interval of the difference. */
export interface ShareChange {
  readonly key: string;
  readonly now: number;
  readonly before: number;
  readonly interval: Interval;
}

/**
 * The change of each category's share of the people whose answer is known, between two periods. The interval takes the two as independent (Newcombe);
 * people who came in both make it a little too wide.
 */
export function shareChanges(now: Measured, before: Measured): readonly ShareChange[] {
  // A withheld cell leaves no base to take a share of.
  if ([now, before].some(({ cells }) => cells.some(({ figure }) => figure.state === 'withheld'))) return [];
  const [one, two] = [knownOf(now), knownOf(before)];
  return now.cells.flatMap(({ key, figure }) => {
    const other = before.cells.find((cell) => cell.key === key)?.figure;
    if (key === 'unknown' || figure.state !== 'shown' || other?.state !== 'shown') return [];
    const [first, second] = [
      { numerator: figure.value, denominator: one },
      { numerator: other.value, denominator: two },
    ];
    const interval = differenceInterval(first, second);
    if (interval === null) return [];
    return [{ key, now: figure.value / one, before: other.value / two, interval }];
  });
}

function knownOf({ cells }: Measured): number {
  return cells.reduce(
    (sum, { key, figure }) => (key === 'unknown' || figure.state !== 'shown' ? sum : sum + figure.value),
    0,
  );
}
