import { expect, it } from 'vitest';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { lexicon } from './lexicon.ts';

const periodsOf = (text: string): readonly string[] =>
  readClaims(text, lexicon).flatMap(({ bases, stoppedBy }) =>
    stoppedBy === null ? bases.map(({ period }) => `${period?.from}..${period?.to}`) : ['stopped'],
  );

it.each([
  ['À l’automne 2019, 696 ateliers ont eu lieu.', '2019-09-01..2019-12-01'],
  ['Au printemps 2020, 519 ateliers ont eu lieu.', '2020-03-01..2020-06-01'],
  ['In the summer of 2019, 428 workshops were held.', '2019-06-01..2019-09-01'],
])('takes the months of a season first: %s', (text, period) => {
  expect(periodsOf(text)[0]).toBe(period);
});

it('knows that a season has other days: the holidays, from a solstice', () => {
  expect(periodsOf('À l’été 2019, 231 ateliers ont eu lieu.')).toEqual([
    '2019-06-01..2019-09-01',
    '2019-07-01..2019-09-01',
    '2019-06-21..2019-09-22',
  ]);
});

it.each(['À l’hiver 2019, 700 ateliers ont eu lieu.', 'L’été dernier, 428 ateliers ont eu lieu.'])(
  'does not know which one is meant: %s',
  (text) => {
    expect(periodsOf(text)).toEqual(['stopped']);
  },
);

it.each([
  ['Le premier mois, 1 896 personnes ont été formées.', '2019-02-15..2019-03-15'],
  ['Dès les trois premiers mois, 6 408 personnes ont été formées.', '2019-02-15..2019-05-15'],
  ['In the first six months, 13,594 people were trained.', '2019-02-15..2019-08-15'],
  ['Le premier mois de l’année 2020, 267 ateliers ont eu lieu.', '2020-01-01..2020-02-01'],
  ['Le dernier mois de 2019, 196 ateliers ont eu lieu.', '2019-12-01..2020-01-01'],
])('counts months from the opening, or in the year said: %s', (text, period) => {
  expect(periodsOf(text)).toEqual([period]);
});
