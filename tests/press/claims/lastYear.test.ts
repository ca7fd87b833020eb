import { expect, it } from 'vitest';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { lexicon } from './lexicon.ts';

const periodsOf = (text: string): readonly (string | undefined)[] =>
  readClaims(text, lexicon).map(({ bases, stoppedBy }) => (stoppedBy === null ? bases[0]?.period?.from : 'stopped'));

it.each([
  ['Montpellier, le 3 mars 2020 - L’an dernier, 1 913 ateliers ont eu lieu.', '2019-01-01'],
  ['Montpellier, 3 March 2020: Last year, 1,913 workshops were held.', '2019-01-01'],
])('takes the year before that of the text: %s', (text, from) => {
  expect(periodsOf(text)).toEqual([from]);
});

it.each([
  'L’an dernier, 1 913 ateliers ont eu lieu.',
  'Last year, 1,913 workshops were held.',
  'Albi, le 3 mars 2020 - Bilan.\nAlbi, le 3 mars 2021 - L’année dernière, 1 913 ateliers ont eu lieu.',
])('does not know which year it is where the text bears no day, or two: %s', (text) => {
  expect(periodsOf(text)).toEqual(['stopped']);
});

it.each([
  ['En 2020, 1 900 ateliers ont eu lieu ; l’année précédente, 1 913.', '2020-01-01', '2019-01-01'],
  ['La deuxième année, 1 959 ateliers ont eu lieu, contre 2 285 l’année précédente.', '2020-02-15', '2019-02-15'],
  ['In the second year, 1,959 workshops were held, against 2,285 the year before.', '2020-02-15', '2019-02-15'],
])('takes the year before the one just said: %s', (text, now, before) => {
  expect(periodsOf(text)).toEqual([now, before]);
});
