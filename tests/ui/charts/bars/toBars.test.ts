import { describe, expect, it } from 'vitest';
import { type Cell, countShown } from '../../../../src/model/figure/figure.ts';
import { released } from '../../../../src/metrics/release/released.ts';
import type { Released } from '../../../../src/model/figure/released.ts';
import { knownCount, largestCell } from '../../../../src/ui/charts/bars/toBars.ts';

function cell(key: string, value: number | null): Released<Cell> {
  return value === null
    ? { key, figure: { state: 'withheld', reason: 'small-count' } }
    : { key, figure: released(countShown(value)) };
}

describe('known answers', () => {
  it('leave unknown out', () => {
    expect(knownCount([cell('F', 3), cell('M', 2), cell('unknown', 100)])).toBe(5);
  });

  it('are not a base when a cell is withheld, which the shares would give away', () => {
    expect(knownCount([cell('F', 30), cell('M', null)])).toBeNull();
  });

  it('are no base when there is none', () => {
    expect(knownCount([cell('F', 0), cell('unknown', 4)])).toBeNull();
  });
});

describe('the largest category', () => {
  it('is never unknown', () => {
    expect(largestCell([cell('unknown', 9), cell('18-24', 4)])).toEqual({ key: '18-24', value: 4 });
  });

  it('is none when all are zero', () => {
    expect(largestCell([cell('18-24', 0)])).toBeNull();
  });
});
