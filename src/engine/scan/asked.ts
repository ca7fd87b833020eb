import type { FactMeasure } from '../../metrics/define/algebra.ts';
import type { Counts } from './pass/counts.ts';

/** A measure, where its counts go, and its condition among those of its chunk. */
export interface Asked {
  readonly measure: FactMeasure;
  readonly column: number;
  readonly bit: number;
  /** Whether it counts only who attended at the hub in the same cell, or only who did not: what the first bit of a mask must be; `null` for anybody. */
  readonly atHub: boolean | null;
}

/** Whether a measure counts what satisfies a mask. */
export function isCounted({ bit, atHub }: Asked, mask: number): boolean {
  return (mask & (1 << bit)) !== 0 && (atHub === null || atHub === ((mask & 1) === 1));
}

/** The bits that measures read; the first one tells who attended at the hub. */
export function bitsOf(asked: readonly Asked[]): number {
  return asked.reduce((bits, { bit, atHub }) => bits | (1 << bit) | (atHub === null ? 0 : 1), 0);
}

/** Adds what was counted by mask to the columns of the measures that each mask satisfies. */
export function put(
  { masks, counts }: Counts,
  asked: readonly Asked[],
  size: number,
  columns: readonly Int32Array[],
): void {
  for (const each of asked) {
    const column = columns[each.column] ?? new Int32Array(0);
    for (let place = 0; place < masks.length; place += 1)
      if (isCounted(each, masks[place] ?? 0)) addTo(column, counts, place * size);
  }
}

function addTo(column: Int32Array, counts: Int32Array, start: number): void {
  for (let key = 0; key < column.length; key += 1) column[key] = (column[key] ?? 0) + (counts[start + key] ?? 0);
}
