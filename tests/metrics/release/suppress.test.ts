import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deduced } from '../../../src/metrics/release/attack.ts';
import { suppress } from '../../../src/metrics/release/suppress.ts';
import { type CountTable, positionKey, tableOf } from '../../../src/model/figure/countTable.ts';

const K = 11;
const square = (...rows: readonly (readonly number[])[]): CountTable =>
  tableOf(
    [rows.map((_, index) => `r${index}`), (rows[0] ?? []).map((_, index) => `c${index}`)],
    ([row = '', column = '']) => rows[Number(row.slice(1))]?.[Number(column.slice(1))] ?? 0,
  );
const at = (...position: readonly (string | null)[]): string => positionKey(position);

const table: fc.Arbitrary<CountTable> = fc.integer({ min: 1, max: 4 }).chain((dimensions) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 2, max: dimensions === 4 ? 2 : dimensions === 3 ? 3 : 5 }), {
        minLength: dimensions,
        maxLength: dimensions,
      }),
      fc.infiniteStream(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 300 }))),
    )
    .map(([sizes, counts]) =>
      tableOf(
        sizes.map((size, dimension) => Array.from({ length: size }, (_, index) => `${'abcd'[dimension]}${index}`)),
        () => counts.next().value ?? 0,
      ),
    ),
);

describe('suppression', () => {
  it('withholds nothing where nothing is small', () => {
    expect(suppress(square([20, 30], [0, 40]), K).size).toBe(0);
  });

  it('withholds a rectangle of four, so that no total gives the small one back', () => {
    const withheld = suppress(square([5, 30, 90], [40, 25, 80], [70, 60, 50]), K);
    expect(withheld.has(at('r0', 'c0'))).toBe(true);
    expect(withheld.size).toBe(4);
    expect(withheld.has(at(null, null))).toBe(false);
  });

  it('withholds the smallest other of a list', () => {
    const list = tableOf([['F', 'M', 'X']], ([key]) => (key === 'F' ? 500 : key === 'M' ? 450 : 4));
    expect([...suppress(list, K)].sort()).toEqual([at('M'), at('X')]);
  });

  it('leaves no withheld cell that anybody can tell to within fewer than the threshold', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const withheld = suppress(drawn, K);
        for (const [key, { low, high }] of deduced(drawn, withheld)) {
          const count = drawn.counts.get(key) ?? 0;
          expect(low).toBeLessThanOrEqual(count);
          expect(high).toBeGreaterThanOrEqual(count);
          expect(high - low).toBeGreaterThanOrEqual(K);
        }
        const small = [...drawn.counts].filter(([, count]) => count > 0 && count < K);
        expect(small.every(([key]) => withheld.has(key))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('withholds hardly more than the fewest that protect a small table', () => {
    const drawn = fc.sample(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 60 })), {
        minLength: 9,
        maxLength: 9,
      }),
      { numRuns: 12, seed: 7 },
    );
    let [ours, fewest] = [0, 0];
    for (const counts of drawn) {
      const small = square(counts.slice(0, 3), counts.slice(3, 6), counts.slice(6, 9));
      ours += suppress(small, K).size;
      fewest += optimum(small);
    }
    expect(ours).toBeGreaterThanOrEqual(fewest);
    expect(ours / fewest).toBeLessThan(1.35);
  });
});

/** The fewest cells that protect, by trying sets of inner cells and totals from the smallest up. */
function optimum(drawn: CountTable): number {
  const keys = [...drawn.counts.keys()];
  const primary = keys.filter((key) => (drawn.counts.get(key) ?? 0) < K && (drawn.counts.get(key) ?? 0) > 0);
  const others = keys.filter((key) => !primary.includes(key));
  const isSafe = (withheld: ReadonlySet<string>): boolean =>
    [...deduced(drawn, withheld).values()].every(({ low, high }) => high - low >= K);
  const tries = (start: number, left: number, chosen: readonly string[]): boolean => {
    if (left === 0) return isSafe(new Set([...primary, ...chosen]));
    for (let index = start; index <= others.length - left; index += 1)
      if (tries(index + 1, left - 1, [...chosen, others[index] ?? ''])) return true;
    return false;
  };
  for (let more = 0; more <= 4; more += 1) if (tries(0, more, [])) return primary.length + more;
  return primary.length + 4;
}
