import { describe, expect, it } from 'vitest';
import { countShown, type Figure, hidesMore } from '../../../src/model/figure/figure.ts';

const cells = (...figures: readonly Figure[]): Parameters<typeof hidesMore>[0] =>
  figures.map((figure, index) => ({ key: String(index), figure }));

describe('what is withheld beside what is shown', () => {
  it('may be more, unless it is of few people', () => {
    expect(hidesMore(cells(countShown(40), countShown(12)))).toBe(false);
    expect(hidesMore(cells(countShown(40), { state: 'withheld', reason: 'small-count' }))).toBe(false);
    expect(hidesMore(cells(countShown(40), { state: 'undefined' }))).toBe(false);
    expect(hidesMore(cells(countShown(40), { state: 'withheld', reason: 'complementary' }))).toBe(true);
    expect(hidesMore(cells(countShown(40), { state: 'withheld', reason: 'too-fine' }))).toBe(true);
  });
});
