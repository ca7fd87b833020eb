import fc from 'fast-check';
import { released } from '../../src/metrics/release/released.ts';
import type { Released } from '../../src/model/figure/released.ts';
import { describe, expect, it } from 'vitest';
import { countShown, type Figure } from '../../src/model/figure/figure.ts';
import { toPhrase } from '../../src/press/wording/phrase.ts';
import { fraction, percent, type Qualifier, type Quantity } from '../../src/press/wording/quantity.ts';
import { holds } from '../../src/press/wording/wording.ts';
import { wordTogether } from '../../src/press/kit/together.ts';
import { wordings } from '../../src/press/wording/wordings.ts';

const people = (value: number): Quantity => ({ kind: 'count', value });
const is = (qualifier: Qualifier, quantity: Quantity, value: number, lowest?: number): boolean =>
  holds({ qualifier, quantity }, value, lowest);

describe('what words are true of, at every limit of the definitions', () => {
  it.each([
    ['nearly', 17_459, false],
    ['nearly', 17_460, true],
    ['nearly', 17_999, true],
    ['nearly', 18_000, false],
    ['nearly', 18_001, false],
    ['over', 17_999, false],
    ['over', 18_000, false],
    ['over', 18_001, true],
    ['over', 18_540, true],
    ['over', 18_541, false],
    ['about', 17_459, false],
    ['about', 17_460, true],
    ['about', 18_000, false],
    ['about', 18_540, true],
    ['about', 18_541, false],
    ['exact', 17_999, false],
    ['exact', 18_000, true],
    ['at-least', 18_000, true],
    ['at-least', 17_999, false],
    ['at-most', 18_000, true],
    ['at-most', 18_001, false],
    ['under', 17_999, true],
    ['under', 18_000, false],
  ] as const)('%s 18 000 of %d: %s', (qualifier, value, expected) => {
    expect(is(qualifier, people(18_000), value)).toBe(expected);
  });

  it.each([
    [0.5, 0.5, false],
    [0.501, 0.501, true],
    [0.55, 0.55, true],
    [0.5501, 0.5501, false],
    [0.53, 0.5, false],
    [0.53, 0.5001, true],
  ])('un peu plus de la moitié of %d, %d with everybody unknown against: %s', (value, lowest, expected) => {
    expect(is('slightly-over', fraction(1, 2), value, lowest)).toBe(expected);
  });

  it.each([
    [fraction(1, 2), 0.495, 0.505],
    [fraction(1, 10, 'one-in'), 0.095, 0.105],
    [fraction(1, 20, 'one-in'), 0.045, 0.055],
    [fraction(2, 3), 2 / 3 - 0.01, 2 / 3 + 0.01],
    [fraction(3, 4), 0.74, 0.76],
    [fraction(1, 3), 1 / 3 - 0.01, 1 / 3 + 0.01],
    [fraction(1, 4), 0.24, 0.26],
  ])('%j from %d to %d, both in', (quantity, low, high) => {
    expect([low - 0.0001, low, high, high + 0.0001].map((value) => is('exact', quantity, value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('rounds a percentage to what is said', () => {
    expect([0.5349, 0.535, 0.5449, 0.545].map((value) => is('exact', percent(0.54), value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the words of a value', () => {
  const count = (value: number): Released<Figure> => released(countShown(value));
  const words = (value: number): readonly (readonly [string, string])[] =>
    wordings('people', count(value)).map(({ fr, en }) => [fr, en]);

  it.each([
    [1, '1 personne', '1 person'],
    [2, '2 personnes', '2 people'],
    [17_940, 'près de 18\u202f000 personnes', 'nearly 18,000 people'],
    [30_120, 'plus de 30\u202f000 personnes', 'more than 30,000 people'],
    [18_000, '18\u202f000 personnes', '18,000 people'],
    [123_400, 'plus de 123\u202f000 personnes', 'more than 123,000 people'],
    [1_000_000, '1\u202f000\u202f000 de personnes', '1,000,000 people'],
  ])('of %d people: %s', (value, fr, en) => {
    expect(words(value)[0]).toEqual([fr, en]);
  });

  it('are true of both ends where some attendances have no identity', () => {
    const bounded = (value: number, unknown: number | null): readonly string[] =>
      wordings('people', released({ ...countShown(value), unknown })).map(({ fr }) => fr);
    expect(bounded(30, 43)).toEqual(['au moins 30 personnes']);
    expect(bounded(30_120, 300)[0]).toBe('plus de 30\u202f000 personnes');
    expect(bounded(30, null)).toEqual(['au moins 30 personnes']);
    expect(bounded(30, 0)[0]).toBe('30 personnes');
  });

  it('of hours are not of a part of one, nor of those that are not known', () => {
    const hours = (value: number, unknown: number): string | undefined =>
      wordings('training-hours', released({ ...countShown(value), unknown }))[0]?.fr;
    expect(hours(6.5, 0)).toBe('au moins 6 heures de formation');
    expect(hours(120, 0)).toBe('120 heures de formation');
    expect(hours(120, 4)).toBe('au moins 120 heures de formation');
  });

  it('are none for nobody: zero, unknown and missing would read the same', () => {
    expect(words(0)).toEqual([]);
  });

  it('are on no wrong side, round to two digits at most, three above 100 000', () => {
    for (const value of [11, 99, 101, 1234, 9876, 45_678, 99_999, 100_001, 987_654]) {
      for (const { wording } of wordings('people', count(value))) {
        const { qualifier, quantity } = wording;
        expect(holds(wording, value)).toBe(true);
        if (qualifier === 'exact') continue;
        const digits = String(quantity.value).replace(/0+$/, '').length;
        expect(digits).toBeLessThanOrEqual(quantity.value > 100_000 ? 3 : 2);
      }
    }
  });

  it('agree, and elide', () => {
    expect(toPhrase('women-share', { qualifier: 'over', quantity: fraction(1, 3) }).fr).toBe(
      'plus d’un tiers des personnes formées sont des femmes',
    );
    expect(toPhrase('coaching-rate', { qualifier: 'exact', quantity: fraction(1, 10, 'one-in') }).fr).toBe(
      'une personne formée sur dix a suivi un coaching',
    );
    expect(wordings('people', { state: 'withheld', reason: 'small-count' })).toEqual([]);
  });
});

describe('a whole and its parts in one text', () => {
  const people = (value: number): { readonly indicator: 'people'; readonly value: number } => ({
    indicator: 'people',
    value,
  });

  it('have one rounding, and stay compatible', () => {
    const { whole, parts } = wordTogether(people(30_120), [people(17_940)]);
    expect([whole.fr, parts.map(({ fr }) => fr)]).toEqual([
      'plus de 30\u202f000 personnes',
      ['près de 18\u202f000 personnes'],
    ]);
  });

  it('are exact where no rounding keeps the sum', () => {
    const { whole, parts } = wordTogether(people(100), [people(47), people(53)]);
    expect([whole, ...parts].map(({ wording }) => wording.quantity.value)).toEqual([100, 47, 53]);
  });

  it('never make a part larger than its whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const some = Math.max(1, Math.floor(all * share));
        const { whole, parts } = wordTogether(people(all), [people(some), people(all - some)]);
        const [a, b] = parts.map(({ wording }) => wording.quantity.value);
        expect(Math.max(a ?? 0, b ?? 0)).toBeLessThanOrEqual(whole.wording.quantity.value);
        expect((a ?? 0) + (b ?? 0)).toBe(whole.wording.quantity.value);
      }),
    );
  });
});
