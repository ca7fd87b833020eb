/** A place in a table: a category of each dimension, `null` for all of them together. */
export type Position = readonly (string | null)[];

/** Counts of people by one to four dimensions that do not overlap, with every total. */
export interface CountTable {
  /** Categories of each dimension. */
  readonly dimensions: readonly (readonly string[])[];
  /** By `positionKey`; every position has one. */
  readonly counts: ReadonlyMap<string, number>;
}

export function positionKey(position: Position): string {
  return JSON.stringify(position);
}

/** A total and the counts that add up to it: along one dimension, the others kept. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Every sum that a reader of the table can check. */
export function sumsOf({ dimensions }: CountTable): readonly Sum[] {
  return dimensions.flatMap((categories, along) => {
    const others = dimensions.map((own, index) => (index === along ? [null] : [...own, null]));
    return product(others).map((position) => ({
      total: positionKey(position),
      parts: categories.map((category) =>
        positionKey(position.map((each, index) => (index === along ? category : each))),
      ),
    }));
  });
}

/** A table from the counts of its inner cells; totals are their sums. */
export function tableOf(
  dimensions: readonly (readonly string[])[],
  countOf: (position: readonly string[]) => number,
): CountTable {
  const counts = new Map<string, number>();
  for (const inner of product(dimensions)) {
    const count = countOf(inner);
    for (const position of product(inner.map((category) => [category, null]))) {
      const key = positionKey(position);
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  return { dimensions, counts };
}

function product<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return lists.reduce<readonly (readonly Value[])[]>(
    (found, list) => found.flatMap((start) => list.map((value) => [...start, value])),
    [[]],
  );
}
