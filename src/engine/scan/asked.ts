import type { FactMeasure } from '../../metrics/define/algebra.ts';

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
