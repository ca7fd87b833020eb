import { expect, it } from 'vitest';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { lexicon } from './lexicon.ts';

const stopOf = (text: string): string | undefined => readClaims(text, lexicon)[0]?.stoppedBy?.word;

it.each([
  ['2 285 ateliers programmés en un an.', 'programmés'],
  ['Nous avons programmé 2 285 ateliers.', 'programmé'],
  ['Ateliers programmés : 2 285.', 'programmés'],
  ['1 971 opportunités ont été proposées.', 'proposées'],
  ['Nos partenaires ont offert 1 971 opportunités.', 'offert'],
  ['2 285 ateliers ont été annoncés.', 'annoncés'],
  ['101 partenaires rencontrés.', 'rencontrés'],
  ['51 communes sont choisies.', 'choisies'],
  ['1,971 opportunities were offered.', 'offered'],
  ['We offered 1,971 opportunities.', 'offered'],
  ['101 partners were found.', 'found'],
  ['1 971 offres d’emploi.', 'offres'],
])('%s: « %s » makes it another count', (text, word) => {
  expect(stopOf(text)).toBe(word);
});

it.each([
  '2 285 ateliers ont été animés.',
  '1 971 opportunités ont été décrochées.',
  '39 602 présences enregistrées.',
  '101 partenaires mobilisés.',
  '51 communes traversées.',
  'Le nombre de séances est passé de 2 285 à 1 959.',
  '2,285 workshops were delivered.',
  '1,971 opportunities were secured.',
  '30,120 people attended.',
])('%s is what is counted', (text) => {
  expect(stopOf(text)).toBeUndefined();
});
