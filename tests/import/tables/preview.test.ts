import { describe, expect, it } from 'vitest';
import { previewOf, suggestionOf } from '../../../src/import/tables/preview.ts';
import { extractOf, gazetteer } from '../readText.ts';

describe('the preview of a file that waits for an answer', () => {
  it('shows ten rows as they would be counted, and nobody’s name', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `Nom${row};p${row}@example.org;Mme;Présente`).join('\n');
    const preview = previewOf(await extractOf(`Nom;Email;Civilité;Présence\n${rows}\n`), gazetteer);
    expect(preview).toHaveLength(10);
    expect(preview[0]).toEqual({
      line: 2,
      day: null,
      city: null,
      title: null,
      presence: 'attended',
      gender: 'F',
      named: true,
    });
  });
});

describe('the name of a file', () => {
  it.each([
    ['emargement_2019-03-12_mende.csv', '2019-03-12', '48095'],
    ['Atelier du 12 mars 2019 - Nîmes.xlsx', '2019-03-12', '30189'],
    ['12-03-2019 Saint-Gaudens.csv', '2019-03-12', '31483'],
    ['liste.csv', null, null],
  ])('%s suggests %s and %s', (name, date, city) => {
    expect(suggestionOf(name, gazetteer)).toEqual({ date, city });
  });
});
