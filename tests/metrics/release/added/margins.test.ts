import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THRESHOLD } from '../../../../src/metrics/define/threshold.ts';
import { isHiddenBySums } from '../../../../src/metrics/release/added/margins.ts';
import { deduced } from '../../../../src/metrics/release/attack.ts';
import { positionKey, tableOf } from '../../../../src/model/figure/countTable.ts';

describe('what the sums of rows and columns tell of a count', () => {
  it('leaves a count open that is exchanged with others', () => {
    expect(
      isHiddenBySums(
        [
          [3, 40],
          [40, 40],
        ],
        0,
        0,
      ),
    ).toBe(true);
  });

  it('gives back the one count of its row, and what is left beside the whole of others', () => {
    expect(isHiddenBySums([[3], [40]], 0, 0)).toBe(false);
    // Nobody but the first row came on the second day: its 30 are known, and so are the 4 of the first.
    expect(
      isHiddenBySums(
        [
          [4, 30],
          [20, 0],
        ],
        0,
        0,
      ),
    ).toBe(false);
  });

  it('is too narrow where others have little to exchange', () => {
    expect(
      isHiddenBySums(
        [
          [3, 5],
          [5, 40],
        ],
        0,
        0,
      ),
    ).toBe(false);
  });

  it('finds what linear programming finds', () => {
    const table = fc.array(fc.array(fc.constantFrom(0, 0, 1, 4, 9, 15, 40), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(table, (counts) => {
        const rows = counts.map((_, index) => String(index));
        const all = tableOf([rows, ['0', '1', '2']], ([r = '', c = '']) => counts[Number(r)]?.[Number(c)] ?? 0);
        const inner = rows.flatMap((r) => ['0', '1', '2'].map((c) => [r, c] as const));
        const open = inner.filter((each) => (all.counts.get(positionKey(each)) ?? 0) > 0);
        const bounds = deduced(all, new Set(open.map(positionKey)));
        for (const each of open) {
          const { low, high } = bounds.get(positionKey(each)) ?? { low: 0, high: 0 };
          expect(isHiddenBySums(counts, Number(each[0]), Number(each[1]))).toBe(high - low >= THRESHOLD);
        }
      }),
      { numRuns: 60 },
    );
  });
});
