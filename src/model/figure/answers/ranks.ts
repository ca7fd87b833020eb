/** The rank of each value, largest first: 1, 2, 2, 4. Equal values share a rank; a value that is missing has none. */
export function ranks(values: readonly (number | null)[]): readonly (number | null)[] {
  const ranked = values.filter((value) => value !== null).sort((a, b) => b - a);
  const first = new Map<number, number>();
  ranked.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
  });
  return values.map((value) => (value === null ? null : (first.get(value) ?? null)));
}
