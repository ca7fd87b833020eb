import type { Profile } from '../../model/address/address.ts';
import { positionKey, tableOf } from '../../model/figure/countTable.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Part, Partition } from '../../model/figure/partition.ts';
import { countFigure, isFew, shownAs, withheld } from './alone.ts';
import { THRESHOLD } from '../define/threshold.ts';
import { suppress } from './suppress.ts';

/**
 * People in categories that add up, as a profile lets them be seen: 1 to 10 people are withheld, and as many others as it takes for none to be told from
 * the sum; `null` when the sum itself would have to go.
 */
export function partition<Key extends string>(
  counts: Readonly<Record<Key, number>>,
  profile: Profile,
): Partition<Key> | null {
  const keys = Object.keys(counts) as Key[];
  const table = tableOf([keys], ([key]) => counts[key as Key]);
  const hidden = profile === 'internal' ? new Set<string>() : suppress(table, THRESHOLD);
  if (hidden.has(positionKey([null]))) return null;
  const all = table.counts.get(positionKey([null])) ?? 0;
  const partOf = (key: Key): Part => {
    const count = counts[key];
    if (hidden.has(positionKey([key]))) {
      const figure = withheld(isFew(count) ? 'small-count' : 'complementary');
      return { count: figure, share: figure };
    }
    return { count: shownAs(countFigure(count), profile), share: shownAs(ratioFigure(count, all), profile) };
  };
  const parts = Object.fromEntries(keys.map((key) => [key, partOf(key)])) as Record<Key, Part>;
  return { all: shownAs(countFigure(all), profile), parts };
}

function ratioFigure(numerator: number, denominator: number): Figure {
  if (denominator === 0) return { state: 'undefined' };
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}
