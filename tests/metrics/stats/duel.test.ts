import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure/figure.ts';
import { duel } from '../../../src/metrics/stats/duel.ts';

function rate(numerator: number, denominator: number): Figure {
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}

describe('two places against one another', () => {
  it('are told apart when the interval of their difference excludes zero (Newcombe 1998, example a)', () => {
    const found = duel(rate(56, 70), rate(48, 80));
    expect(found?.value).toBeCloseTo(0.2, 12);
    expect(found?.interval.low).toBeCloseTo(0.0524, 4);
    expect(found?.interval.high).toBeCloseTo(0.3339, 4);
    expect([found?.said, found?.needed]).toEqual(['higher', null]);
    expect(duel(rate(48, 80), rate(56, 70))?.said).toBe('lower');
  });

  it('say how many people would settle what chance leaves open', () => {
    const open = duel(rate(24, 60), rate(20, 60));
    expect(open?.said).toBe('cannot-say');
    // z² (0.24 + 0.2222…) / (0.0666…)² = 399.6…
    expect(open?.needed).toBe(400);
    expect(duel(rate(20, 60), rate(20, 60))?.needed).toBeNull();
  });

  it('are similar when no difference of a fifth is possible', () => {
    expect(duel(rate(5_000, 10_000), rate(5_010, 10_000))?.said).toBe('similar');
  });

  it('are not compared on fewer than thirty people, nor where a rate is not told', () => {
    expect(duel(rate(20, 29), rate(5, 80))).toBeNull();
    expect(duel(rate(20, 40), { state: 'undefined' })).toBeNull();
    const count: Figure = { state: 'shown', value: 3, numerator: 3, denominator: null, unknown: 0 };
    expect(() => duel(count, count)).toThrow('a count is not compared as a rate');
  });
});
