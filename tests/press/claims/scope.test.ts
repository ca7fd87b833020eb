import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { lexicon } from './lexicon.ts';

const scopeOf = (text: string): readonly string[] =>
  readClaims(text, lexicon)[0]?.scope.map(({ start, end }) => text.slice(start, end)) ?? [];
const stopOf = (text: string): string | undefined => readClaims(text, lexicon)[0]?.stoppedBy?.word;

describe('the words a claim was restricted by', () => {
  it('are those of its place, its days and its people, where they stand in the text', () => {
    expect(scopeOf('En juin 2019, à Montpellier, 120 femmes ont été formées.')).toEqual([
      'En juin 2019',
      'à Montpellier',
      'femmes',
    ]);
    expect(scopeOf('30 120 personnes ont été formées.')).toEqual([]);
  });
});

describe('numbers listed after as many places', () => {
  it('are each of their own', () => {
    const cities = readClaims('Montpellier et Albi ont accueilli respectivement 40 et 20 personnes.', lexicon).map(
      ({ bases }) => bases[0]?.cities,
    );
    expect(cities).toEqual([['34172'], ['81004']]);
  });
});

describe('a verb of those who are counted', () => {
  it('stops what they are not counted for', () => {
    expect(stopOf('30 120 personnes ont donné leur sang.')).toBe('donné');
    expect(stopOf('30 120 personnes ont été visitées.')).toBe('visitées');
    expect(stopOf('30 120 personnes ont suivi un atelier.')).toBeUndefined();
  });
});

describe('a text of hostile words', () => {
  it.each(['nous a ', 'merci à tous et ', 'malgré la ', 'porté par le ', 'grâce au soutien de la région et '])(
    'is read to its end: %s',
    (words) => {
      expect(readClaims(`${words.repeat(4000)}30 120 personnes.`, lexicon).length).toBeLessThanOrEqual(1);
    },
  );
});
