import { THRESHOLD } from '../../../src/metrics/define/threshold.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import { boundsOf, type Relation } from './bounds.ts';

/** What a reader sees of one place: the people of each category, `null` where withheld, and their number. */
export interface Seen {
  readonly place: string;
  readonly within: string | null;
  readonly total: number | null;
  readonly counts: ReadonlyMap<string, number | null>;
}

export function seenAt(place: string, within: string | null, { total, cells }: Measured): Seen {
  return {
    place,
    within,
    total: total.state === 'shown' ? total.value : null,
    counts: new Map(cells.map(({ key, figure }) => [key, figure.state === 'shown' ? figure.value : null])),
  };
}

/** `34172 F` for each withheld cell. */
export function hiddenIn(seen: readonly Seen[]): readonly string[] {
  return seen.flatMap(({ place, counts }) =>
    [...counts].flatMap(([category, count]) => (count === null ? [`${place} ${category}`] : [])),
  );
}

/** The withheld cells known to within the threshold: every place adds up, a place has no more than what it is within, nor that more than its places together. */
export function narrowIn(seen: readonly Seen[]): readonly string[] {
  const relations: Relation[] = [];
  const put = (terms: readonly (readonly [string, number | null, number])[], isMost: boolean): void => {
    let known = 0;
    const open = new Map<string, number>();
    for (const [name, count, sign] of terms)
      if (count === null) open.set(name, sign);
      else known += sign * count;
    if (open.size > 0) relations.push({ terms: open, low: isMost ? -Infinity : -known, high: -known });
  };
  for (const { place, within, total, counts } of seen) {
    const of = (from: Seen, key: string, sign: number): readonly [string, number | null, number] => [
      `${from.place} ${key}`,
      from.counts.get(key) ?? null,
      sign,
    ];
    put(
      [[`${place} all`, total, -1], ...[...counts].map(([key, count]) => [`${place} ${key}`, count, 1] as const)],
      false,
    );
    const wider = seen.find((each) => each.place === within);
    const parts = seen.filter((each) => each.within === place);
    for (const [key, count] of counts) {
      const own = [`${place} ${key}`, count, 1] as const;
      if (wider !== undefined) put([own, of(wider, key, -1)], true);
      // Sessions of unknown place belong to the region only.
      if (parts.length > 0 && within !== null) put([own, ...parts.map((part) => of(part, key, -1))], true);
    }
  }
  return [...boundsOf(hiddenIn(seen), relations)].flatMap(([cell, { low, high }]) =>
    high - low < THRESHOLD ? [cell] : [],
  );
}
