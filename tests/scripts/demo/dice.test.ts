import { describe, expect, it } from 'vitest';
import { dice } from '../../../scripts/demo/dice.ts';
import { lottery } from '../../../scripts/demo/lottery.ts';

const throws = (seed: number, name: string): readonly number[] => {
  const chance = dice(seed, name);
  return Array.from({ length: 5 }, () => chance.below(1000));
};

describe('dice', () => {
  it('fall the same for the same seed and name, and otherwise for another of either', () => {
    expect(throws(1, 'people')).toEqual(throws(1, 'people'));
    expect(throws(1, 'people')).not.toEqual(throws(2, 'people'));
    expect(throws(1, 'people')).not.toEqual(throws(1, 'plans'));
  });

  it('shuffle without losing anything or touching what they were given', () => {
    const cards = [1, 2, 3, 4, 5];
    expect(
      dice(1, 'cards')
        .shuffle(cards)
        .sort((a, b) => a - b),
    ).toEqual(cards);
    expect(cards).toEqual([1, 2, 3, 4, 5]);
  });

  it('have nothing to pick from nothing', () => {
    expect(() => dice(1, 'void').pick([])).toThrow('no value at');
  });
});

describe('a lottery', () => {
  it('never draws what weighs nothing', () => {
    const chance = dice(1, 'lottery');
    const draws = Array.from({ length: 200 }, () =>
      lottery(['a', 'b', 'c'], (value) => (value === 'b' ? 0 : 1)).draw(chance),
    );
    expect(new Set(draws)).toEqual(new Set(['a', 'c']));
  });
});
