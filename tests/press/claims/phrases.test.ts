import { describe, expect, it } from 'vitest';
import { phraseBook } from '../../../src/press/claims/marks/phrases.ts';
import { alternativesOf, beginningsOf } from '../../../src/press/claims/text/beginnings.ts';
import { shapeBook } from '../../../src/press/claims/text/shapes.ts';
import { tokensLeft, tokensOf, wordsIn } from '../../../src/press/claims/text/tokens.ts';

const foundIn = (shape: string, text: string): readonly string[] =>
  phraseBook([[shape, { kind: 'quiet' }]])(text, tokensOf(text, text)).map(({ start, end }) => text.slice(start, end));

describe('the tokens of a text', () => {
  it('are its words, numbers, marks and line ends, with their capitals', () => {
    expect(
      tokensOf("l'aude a 12 %\n", "L'Aude a 12 %\n").map(({ kind, said, isCapital }) => [kind, said, isCapital]),
    ).toEqual([
      ['word', 'l', true],
      ['mark', "'", false],
      ['word', 'aude', true],
      ['word', 'a', false],
      ['number', '12', false],
      ['mark', '%', false],
      ['line', '\n', false],
    ]);
  });

  it('are cut again where a text was blanked out', () => {
    const left = tokensLeft(tokensOf('en 2019 ici', 'en 2019 ici'), 'en ¦¦¦¦ ici', 'en 2019 ici');
    expect(left.map(({ said }) => said)).toEqual(['en', '¦', '¦', '¦', '¦', 'ici']);
    expect(wordsIn(left, { start: 0, end: 10 }).map(({ said }) => said)).toEqual(['en', 'ic']);
  });
});

describe('the words that a phrase may begin with', () => {
  it('are those of each of its alternatives', () => {
    expect(beginningsOf('(?:le |la )?(?:total|somme) des')).toEqual(['total*', 'le$', 'la$', 'somme*']);
    expect(beginningsOf('(?<=x )femmes?|d.?emploi')).toEqual(['femme*', 'dempl*', 'd*']);
    expect(beginningsOf('\\d+ ans|[a-z]+ment|au? ?-|(?:de )?[12] ')).toEqual(['#', '*', 'a$', 'au$', 'de$']);
    expect(beginningsOf(' ?(?:total|somme)')).toEqual(['total*', 'somme*']);
    expect(beginningsOf('(?:le)? (?:total|somme)')).toBeNull();
    expect(beginningsOf('« total|personnes')).toBeNull();
    expect(beginningsOf('\\d{1,2} ans|[+-]')).toBeNull();
    expect(alternativesOf('a(?:b|c)|[|]d|e\\|f')).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
  });
});

describe('a book of shapes', () => {
  const [sums, heads] = [{ source: '(?:le )?(\\d+) (ans)' }, { source: 'bravo', opens: '.!' }];
  const found = (text: string): readonly (readonly string[])[] =>
    shapeBook([sums, heads])(text, tokensOf(text, text)).map((own) => own.map((match) => [...match].join('|')));

  it('tells the groups of what it finds, each only once', () => {
    expect(found('le 12 ans, 3 ans')).toEqual([['le 12 ans|12|ans', '3 ans|3|ans'], []]);
  });

  it('finds at the head of a sentence, with the spaces before, and nowhere else', () => {
    expect(found('bravo. \tbravo bravo, bravo')[1]).toEqual(['bravo', ' \tbravo']);
  });
});

describe('a book of phrases', () => {
  it('finds what its shape finds, whole words only', () => {
    expect(foundIn('(?:la |les )?portes? ouvertes?|porte', 'les portes ouvertes, porte, portent')).toEqual([
      'les portes ouvertes',
      'porte',
    ]);
    expect(foundIn('de plus|\\d+ fois', '3 fois de plus que 2 fois')).toEqual(['3 fois', 'de plus', '2 fois']);
  });
});
