import type { Test } from './predicate.ts';

const MOST_CLASSES = 65_536;

/** Classes of what answers every test alike, parted one test after the other. Throws when there are too many. */
export function split(
  length: number,
  tests: readonly Test[],
): { readonly classOf: Uint16Array; readonly truths: readonly (readonly boolean[])[] } {
  const classOf = new Uint16Array(length);
  let truths: (readonly boolean[])[] = [[]];
  for (const test of tests) {
    const next: (readonly boolean[])[] = [];
    const parts = new Int32Array(truths.length * 2).fill(-1);
    for (let row = 0; row < length; row += 1) {
      const from = classOf[row] ?? 0;
      const at = from * 2 + (test(row) ? 1 : 0);
      let own = parts[at] ?? -1;
      if (own < 0) {
        own = next.push([...(truths[from] ?? []), at % 2 === 1]) - 1;
        parts[at] = own;
      }
      classOf[row] = own;
    }
    if (next.length > MOST_CLASSES) throw new RangeError(`${next.length} classes of rows`);
    truths = next;
  }
  return { classOf, truths };
}
