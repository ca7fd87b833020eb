import { expect, it } from 'vitest';
import { createDecided } from '../../../src/dataset/library/decided.ts';
import { empty, sourceOf } from '../../../src/dataset/library/sources.ts';
import { noAnswers } from '../../../src/model/dataset/answers.ts';
import { extractOf } from '../../import/readText.ts';

const text = `Nom;Prénom;Email;Téléphone;Date;Ville;Présence
Roux;Lina;lina.roux@example.org;0639980001;15/02/2019;Nîmes;Présent
Roux;Lina;lina.roux@example.fr;0639980001;16/02/2019;Nîmes;Présent
`;

it('resolves who is who once, until files or decisions change', async () => {
  const decided = createDecided();
  decided.nameBy((key) => `pseudonym of ${key}`);
  const state = { ...empty, counted: [sourceOf({ name: 'a.csv', url: '' }, await extractOf(text), noAnswers)] };
  const first = decided.identity(state);
  expect(decided.take(noAnswers, false)).toBe(false);
  expect(decided.identity({ ...state, waiting: [] })).toBe(first);
  expect(decided.take({ ...noAnswers, erased: ['somebody'] }, false)).toBe(true);
  expect(decided.identity(state)).not.toBe(first);
});

it('counts likely pairs as one only when told to', async () => {
  const decided = createDecided();
  decided.nameBy((key) => `pseudonym of ${key}`);
  const state = { ...empty, counted: [sourceOf({ name: 'a.csv', url: '' }, await extractOf(text), noAnswers)] };
  expect(decided.counted(state).people.count).toBe(2);
  decided.take(noAnswers, true);
  expect([decided.identity(state).people.count, decided.counted(state).people.count]).toEqual([2, 1]);
});
