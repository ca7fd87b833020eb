/** Counts by mask and key: those of the mask `n` begin at `n × size`. */
export interface Counts {
  readonly masks: readonly number[];
  readonly counts: Int32Array;
}
