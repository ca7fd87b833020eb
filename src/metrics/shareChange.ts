import type { Figure, Measured } from '../model/figure.ts';
import type { Interval } from '../model/uncertainty.ts';
import { differenceInterval } from './interval.ts';

/** How the share of one category of the known answers changed: `value` and its 95 % interval, from −1 to 1. */
export interface ShareChange {
  readonly key: string;
  readonly now: Figure;
  readonly before: Figure;
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The change of each category's share of the people whose answer is known, between two periods. The interval takes the two as independent (Newcombe);
 * people who came in both make it a little too wide.
 */
export function shareChanges(now: Measured, before: Measured): readonly ShareChange[] {
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
    return [{ key, now: figure, before: other, value: figure.value / one - other.value / two, interval }];
  });
}

function knownOf({ cells }: Measured): number {
  return cells.reduce(
    (sum, { key, figure }) => (key === 'unknown' || figure.state !== 'shown' ? sum : sum + figure.value),
    0,
  );
}
