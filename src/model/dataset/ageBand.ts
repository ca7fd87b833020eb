/** A half-open band of completed years; `to` is `null` for the last one. */
export interface AgeBand {
  /** `18-24`, `65+`. */
  readonly key: string;
  readonly from: number;
  readonly to: number | null;
}

/** Bands from their ascending lower bounds, in years. */
export function ageBands(lowerBounds: readonly number[]): readonly AgeBand[] {
  return lowerBounds.map((from, index) => {
    const to = lowerBounds[index + 1] ?? null;
    return { key: to === null ? `${from}+` : `${from}-${to - 1}`, from, to };
  });
}
