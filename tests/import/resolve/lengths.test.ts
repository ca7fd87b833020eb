import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/import/tables/assemble.ts';
import { valuesOf } from '../../../src/model/dataset/rowsOf.ts';
import { extractOf, gazetteer } from '../readText.ts';

/** Minutes of each registration of some exports, −1 where they are not known. */
async function lengths(...texts: readonly string[]): Promise<readonly number[]> {
  const extracts = await Promise.all(
    texts.map(async (text, index) => extractOf(text, { city: '30189' }, `${index}.csv`)),
  );
  const table = assemble(extracts, { gazetteer }).tables.find(({ name }) => name === 'registration');
  return table === undefined ? [] : [...valuesOf(table, 'duration')].toSorted((a, b) => a - b);
}

const sheet = (header: string, ...ends: readonly string[]): string =>
  [
    `Nom;Prénom;Date;Ville;Présence;${header}`,
    ...ends.map((end, row) => `Nom${'abcdef'[row]};Ève;16/05/2023;Castres;${end}`),
    '',
  ].join('\n');

const zoom = (...joins: readonly string[]): string =>
  `${['Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest', ...joins].join('\n')}\n`;

describe('lengths of attendances', () => {
  it('are those of their column, by the unit of its header; blank is not zero', async () => {
    expect(await lengths(sheet('Durée (h)', 'P;2,5', 'P;', 'A;2,5', 'P;1'))).toEqual([-1, 60, 150, 150]);
  });

  it('are not known where a number has no unit', async () => {
    expect(await lengths(sheet('Durée', 'P;2', 'P;1h30'))).toEqual([-1, 90]);
  });

  it('go from an arrival to a departure', async () => {
    expect(await lengths(sheet('Heure d’arrivée;Heure de départ', 'P;14:00;16:00', 'P;14h15;16h', 'P;14:00;'))).toEqual(
      [-1, 105, 120],
    );
  });

  it('begin with the session, or later for whoever arrived later; a scan is no arrival', async () => {
    const hours = 'Heure de début;Heure d’arrivée;Heure de fin';
    expect(await lengths(sheet(hours, 'P;14:00;13:50;16:00', 'P;14:00;14:30;16:00'))).toEqual([90, 120]);
    const scans = 'Heure de début;Scanné le;Heure de fin';
    expect(await lengths(sheet(scans, 'P;14:00;16/05/2023 15:50;16:00'))).toEqual([120]);
  });

  it('are of all the times that somebody joined, once where these overlap', async () => {
    const report = zoom(
      'Ana Roux,ana@example.fr,03/16/2023 02:00:00 PM,03/16/2023 02:30:00 PM,30,Yes',
      'Ana Roux,ana@example.fr,03/16/2023 02:40:00 PM,03/16/2023 03:00:00 PM,20,Yes',
      'Luc Mas,luc@example.fr,03/16/2023 02:00:00 PM,03/16/2023 03:00:00 PM,60,Yes',
      'Luc Mas,luc@example.fr,03/16/2023 02:30:00 PM,03/16/2023 03:10:00 PM,40,Yes',
    );
    expect(await lengths(report)).toEqual([50, 70]);
    expect(await lengths(report, report)).toEqual([50, 70]);
  });

  it('of a line of several sessions are of none of them', async () => {
    const wide = 'Nom;Prénom;16/05/2023;23/05/2023;Durée (h)\nRoux;Ana;X;X;4\nMas;Luc;X;;2\n';
    expect(await lengths(wide)).toEqual([-1, -1, -1, -1]);
  });
});
