/** Kinds that satisfy the same of some conditions share a place; the place 0 is of what is out. */
export interface Places {
  /** By kind. */
  readonly of: Uint16Array;
  /** By place. */
  readonly masks: readonly number[];
}

/** Of kinds, by their masks, of which `bits` are asked; the first `out` are of what is out. */
export function placesOf(masks: ArrayLike<number>, bits: number, out: number): Places {
  const known = new Map<number, number>();
  const of = new Uint16Array(masks.length);
  for (let kind = out; kind < masks.length; kind += 1) {
    const mask = (masks[kind] ?? 0) & bits;
    const place = known.get(mask) ?? known.size + 1;
    known.set(mask, place);
    of[kind] = place;
  }
  return { of, masks: [0, ...known.keys()] };
}
