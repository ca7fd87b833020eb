import { describe, expect, it } from 'vitest';
import { countShown, type Figure, hidesMore } from '../../../src/model/figure/figure.ts';

const people = (...figures: readonly Figure[]): Parameters<typeof hidesMore>[0] => ({
  unit: 'people',
  cells: figures.map((figure, index) => ({ key: String(index), figure })),
});
const withheld = (reason: 'small-count' | 'complementary' | 'too-fine'): Figure => ({ state: 'withheld', reason });

describe('what is withheld beside what is shown', () => {
  it('may be more, unless it is of few people', () => {
    expect(hidesMore(people(countShown(40), countShown(12)))).toBe(false);
    expect(hidesMore(people(countShown(40), withheld('small-count')))).toBe(false);
    expect(hidesMore(people(countShown(40), { state: 'undefined' }))).toBe(false);
    expect(hidesMore(people(countShown(40), withheld('complementary')))).toBe(true);
    expect(hidesMore(people(countShown(40), withheld('too-fine')))).toBe(true);
  });

  it('may be more where it is a rate, or attendances, of few people', () => {
    const cells = [{ key: 'a', figure: withheld('small-count') }];
    expect(hidesMore({ unit: 'share', cells })).toBe(true);
    expect(hidesMore({ unit: 'attendances', cells })).toBe(true);
  });

  it('is in no order where it is what was not stated', () => {
    expect(hidesMore({ unit: 'people', cells: [{ key: 'unknown', figure: withheld('complementary') }] })).toBe(false);
  });
});
