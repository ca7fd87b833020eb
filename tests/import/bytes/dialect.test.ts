import { describe, expect, it } from 'vitest';
import { findDialect } from '../../../src/import/bytes/delimiter.ts';

const none = (): boolean => false;

describe('the marks of a text', () => {
  it.each([
    ['semicolons', 'Nom;Date\nRoux, Léa;15/02/2019\n', ';', '"'],
    ['what `sep=` declares', 'sep=|\nNom|Date, heure, lieu\nRoux|15/02/2019, 10 h, Nîmes\n', '|', '"'],
    ['cells between apostrophes', "'Nom','Date'\n'Roux, l''aînée','15/02/2019'\n", ',', "'"],
    ['apostrophes around what needs them only', "Nom,Date\n'Roux, Léa',15/02/2019\n'Mas, Paul',15/02/2019\n", ',', "'"],
    ['quotes in cells between apostrophes', "'Nom','Note'\n'Roux','lit \"Elle\", \"Ici\"'\n'Mas','oui'\n", ',', "'"],
    ['apostrophes in words', "Nom,Ville\nD'Arc,L'Isle-d'Abeau\n", ',', '"'],
    [
      'an apostrophe before each number, as spreadsheets write texts',
      "Nom;Tel\nRoux;'0639981561\nMas;'0639981562\n",
      ';',
      '"',
    ],
    ['spaces', 'Nom Email Date\n"De Mas" a@example.fr 15/02/2019\nRoux b@example.fr 15/02/2019\n', ' ', '"'],
    ['semicolons beside days and hours', 'Nom;Date\nRoux Léa;15/02/2019 10:00\nMas Paul;15/02/2019 10:00\n', ';', '"'],
  ])('%s', (_, text, delimiter, quote) => {
    expect(findDialect(text, none)).toMatchObject({ delimiter, quote });
  });
  it('are not spaces in prose, nor in names alone', () => {
    expect(findDialect('Voici la liste des présents.\nElle est longue.\n', none)).toBeNull();
    expect(findDialect('Nom\nRoux Léa\nMas Paul\n', none)).toBeNull();
  });
});
