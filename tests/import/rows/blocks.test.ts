import { describe, expect, it } from 'vitest';
import { reportOf } from '../readText.ts';

const rows = 'Nom;Prénom;Présent\nRoux;Léa;x\nMas;Eva;x\n';
const twoDays = { rows: 4, attendances: 4, duplicates: 0, date_min: '2019-02-15', date_max: '2019-02-22' };

describe('a file with a table for each session', () => {
  it.each([
    ['a line', `Séance du 15/02/2019 - Nîmes\n${rows}\nSéance du 22/02/2019 - Mende\n${rows}`],
    [
      'a line as wide as the table',
      `Séance du 15/02/2019 - Nîmes;;\n${rows};;\nSéance du 22/02/2019 - Mende;;\n${rows}`,
    ],
    [
      'a line next to the rows before',
      `Séance du 15/02/2019 - Nîmes;;\n${rows}Séance du 22/02/2019 - Mende;;\n${rows}`,
    ],
    ['pairs', `Date;15/02/2019\nVille;Nîmes\n\n${rows}\nDate;22/02/2019\nVille;Mende\n\n${rows}`],
  ])('takes the day and the city of each from what is above it: %s', async (_, text) => {
    expect(await reportOf(text)).toMatchObject({
      ...twoDays,
      by_session_city: { Mende: 2, Nîmes: 2 },
      unique_persons: 2,
    });
  });
  it('takes the city alone when rows have their day', async () => {
    const table = (day: string): string => `Nom;Email;Date\nRoux;roux@example.fr;${day}\nMas;mas@example.fr;${day}\n`;
    const text = `Atelier - Nîmes\n${table('15/02/2019')}\nAtelier - Mende\n${table('22/02/2019')}`;
    expect(await reportOf(text)).toMatchObject({ ...twoDays, by_session_city: { Mende: 2, Nîmes: 2 } });
  });
  it('keeps the day of the first when its header comes again on the next page', async () => {
    const text = `Séance du 15/02/2019 - Nîmes\n${rows}\nPage 2\nNom;Prénom;Présent\nVidal;Noé;x\n`;
    expect(await reportOf(text)).toMatchObject({ rows: 3, attendances: 3, date_max: '2019-02-15' });
  });
  it('quotes what it refuses by its line in the file', async () => {
    const text = `Séance du 15/02/2019 - Nîmes\n${rows}\nSéance du 22/02/2019 - Mende\n${rows}Vidal\n`;
    expect((await reportOf(text)).rejections).toMatchObject([{ line: 10, reason: 'too_few_columns', raw: 'Vidal' }]);
  });
});
