/** Kinds that satisfy the same of some conditions share a place. */
export interface Places {
  /** By kind. */
  readonly of: Uint16Array;
  /** By place. */
  readonly masks: readonly number[];
}

/** Of kinds, by their masks, of which `bits` are asked. */
export function placesOf(masks: ArrayLike<number>, bits: number): Places {
  const known = new Map<number, number>();
  const of = new Uint16Array(masks.length);
  for (let kind = 0; kind < masks.length; kind += 1) {
    const mask = (masks[kind] ?? 0) & bits;
    const place = known.get(mask) ?? known.size;
    known.set(mask, place);
    of[kind] = place;
  }
  return { of, masks: [...known.keys()] };
}
