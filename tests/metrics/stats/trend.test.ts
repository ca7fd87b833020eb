import { describe, expect, it } from 'vitest';
import { trend } from '../../../src/metrics/stats/trend.ts';

describe('a trend', () => {
  it('is not given under five points', () => {
    expect(trend([1, 2, 3, 4])).toBeNull();
    expect(trend([1, 2, null, 3, null, 4])).toBeNull();
  });

  it('of five points needs a perfect order', () => {
    expect(trend([1, 2, 3, 4, 5])).toBe('rising');
    expect(trend([5, 4, 3, 2, 1])).toBe('falling');
    expect(trend([1, 2, 3, 5, 4])).toBe('none');
  });

  it('is not shown by equal values, and hardly by ties', () => {
    expect(trend([3, 3, 3, 3, 3, 3])).toBe('none');
    expect(trend([1, 1, 2, 2, 2])).toBe('none');
    expect(trend([1, 1, 2, 2, 3, 3, 4, 4])).toBe('rising');
  });

  it('leaves out what is missing', () => {
    expect(trend([1, null, 2, 3, null, 4, 5])).toBe('rising');
  });

  it('does not fall for one high month', () => {
    expect(trend([10, 11, 9, 10, 12, 9, 90])).toBe('none');
  });

  it.each([5, 6, 7, 8])('of any order of %i points is that of the exact test at 5 %%', (n) => {
    const orders = permutations(n);
    const scores = orders.map(score);
    const isRare = (own: number): boolean =>
      scores.filter((each) => Math.abs(each) >= Math.abs(own)).length <= 0.05 * scores.length;
    const rare = new Map([...new Set(scores)].map((each) => [each, isRare(each)]));
    const wrong = orders.filter((order, index) => (trend(order) !== 'none') !== rare.get(scores[index] ?? 0));
    expect(wrong).toEqual([]);
  });
});

function score(order: readonly number[]): number {
  return order.reduce(
    (sum, later, index) => sum + order.slice(0, index).reduce((part, earlier) => part + Math.sign(later - earlier), 0),
    0,
  );
}

function permutations(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap((shorter) =>
    Array.from({ length: n }, (_, at) => [...shorter.slice(0, at), n, ...shorter.slice(at)]),
  );
}
