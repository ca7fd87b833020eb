import type { FactMeasure } from '../../metrics/define/algebra.ts';

/** A measure, where its counts go, and its condition among those of its chunk. */
export interface Asked {
  readonly measure: FactMeasure;
  readonly column: number;
  readonly bit: number;
}
