import type { Field } from '../../model/dataset/field.ts';

/** The column of the session city; `index` is `null` for a field of its own. */
export interface Place {
  readonly field: Field;
  readonly index: number | null;
  /** The commune is one of the words. */
  readonly isWithin: boolean;
}

/** Where the session city is: its own column, else the venue or the title that names communes, alone or among other words; `null` when nowhere. */
export function placeOf(
  positions: ReadonlyMap<Field, readonly number[]>,
  texts: (index: number) => readonly string[],
  isCity: (text: string) => boolean,
  holdsCity: (text: string) => boolean,
): Place | null {
  if (positions.has('session_city')) return { field: 'session_city', index: null, isWithin: false };
  for (const [test, isWithin] of [
    [isCity, false],
    [holdsCity, true],
  ] as const)
    for (const field of ['venue', 'title', 'session_time', 'theme'] as const) {
      const ranked = (positions.get(field) ?? [])
        .map((index) => ({ index, count: texts(index).filter(test).length }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
      const [best] = ranked;
      if (best !== undefined) return { field, index: best.index, isWithin };
    }
  return null;
}
