import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/import/tables/assemble.ts';
import type { Report } from '../../../src/model/dataset/report.ts';
import { extractOf, gazetteer, reportOf } from '../readText.ts';

const header = 'Nom;Prénom;Email;Téléphone;Date de naissance;Date;Atelier;Ville;Statut\n';
const sheet = (...rows: readonly string[]): string => header + rows.map((row) => `${row}\n`).join('');

async function together(...files: readonly string[]): Promise<readonly Report[]> {
  const extracts = [];
  for (const [index, file] of files.entries()) extracts.push(await extractOf(file, {}, `${index}.csv`));
  return assemble(extracts, { gazetteer }).reports;
}

describe('counting rules', () => {
  it('C2: only what is recognised as present counts', async () => {
    const statuses = ['Présent', 'Absent', 'Excusé', 'Inscrit', '', 'peut-être'];
    const rows = statuses.map((status, index) => `N${index};P;p${index}@example.org;;;15/02/2019;CV;Nîmes;${status}`);
    expect(await reportOf(sheet(...rows))).toMatchObject({
      rows: 6,
      attendances: 1,
      not_attended: { no_show: 1, cancelled: 1, registered: 1, unknown: 2 },
      unknown_values: [{ field: 'presence', value: 'peut-être', rows: 1 }],
    });
  });
  it('C3: without a status column, every row is an attendance', async () => {
    expect(await reportOf('Nom;Date;Ville\nMartin;15/02/2019;Nîmes\n')).toMatchObject({ attendances: 1 });
  });
  it('C4: the moment of an order or of a registration is never the day of the session', async () => {
    expect(await reportOf('Nom;Date de la commande;Ville\nMartin;15/02/2019;Nîmes\n')).toMatchObject({
      questions: ['session_date'],
    });
    expect(
      await reportOf('Horodateur,Nom,Ville\n15/02/2019 10:00:00,Martin,Nîmes\n', {}, 'inscriptions.csv'),
    ).toMatchObject({ questions: ['session_date'] });
  });
  it('C4: a form signed on the spot, and the lines above a table, may give the day', async () => {
    expect(
      await reportOf('Horodateur,Nom,Ville\n15/02/2019 10:00:00,Martin,Nîmes\n15/02/2019 10:01:00,Roux,Nîmes\n'),
    ).toMatchObject({
      attendances: 2,
      date_min: '2019-02-15',
      warnings: ['date_from_timestamp', 'no_presence_column'],
    });
    expect(await reportOf('Date;15/02/2019\nVille;Nîmes\n\nNom;Prénom;Présent\nMartin;Léa;x\n')).toMatchObject({
      attendances: 1,
      date_min: '2019-02-15',
      by_session_city: { Nîmes: 1 },
    });
  });
  it('C5: an impossible month in a column of days first is refused', async () => {
    const rows = ['A;;;;;16/02/2019;CV;Nîmes;x', 'B;;;;;02/16/2019;CV;Nîmes;x'];
    expect(await reportOf(sheet(...rows))).toMatchObject({ attendances: 1, rejected: { ambiguous_or_us_date: 1 } });
  });
  it('C9: e-mail, telephone, then name and birth date tell people apart', async () => {
    const rows = [
      'Martin;Léa;Lea@Example.org ;;12/05/1990;15/02/2019;CV;Nîmes;x',
      'MARTIN;lea;mailto:lea@example.org;06 39 98 15 61;;16/02/2019;CV;Nîmes;x',
      'Léa;Martin;;+33639981561;;17/02/2019;CV;Nîmes;x',
      'martin;léa;;;12/05/1990;18/02/2019;CV;Nîmes;x',
      'Martin;Léa;;;01/01/1950;19/02/2019;CV;Nîmes;x',
      'Martin;Léa;;;;20/02/2019;CV;Nîmes;x',
    ];
    expect(await reportOf(sheet(...rows))).toMatchObject({ attendances: 6, unique_persons: 3 });
  });
  it('C9: a family that shares an address is several people', async () => {
    const rows = [
      'Martin;Léa;famille@example.org;;;15/02/2019;CV;Nîmes;x',
      'Martin;Paul;famille@example.org;;;15/02/2019;CV;Nîmes;x',
      'Martin;Paul;famille@example.org;;;22/02/2019;CV;Nîmes;x',
    ];
    expect(await reportOf(sheet(...rows))).toMatchObject({ attendances: 3, unique_persons: 2, duplicates: 0 });
  });
  it('C10: the same person at the same session counts once, at the strongest', async () => {
    const rows = ['A;B;a@example.org;;;15/02/2019;CV;Nîmes;Inscrit', 'A;B;a@example.org;;;15/02/2019;CV;NIMES;Présent'];
    expect(await reportOf(sheet(...rows))).toMatchObject({ attendances: 1, duplicates: 1 });
  });
  it('C11: of two versions of a ticket, the newest counts', async () => {
    const tickets = 'Numéro de billet;Email;Date;Ville;Statut\n';
    const first = `${tickets}T-100001;a@example.org;15/02/2019;Nîmes;Présent\n`;
    const second = `${tickets}T-100001;a@example.org;15/02/2019;Nîmes;Annulé\nT-2;b@example.org;15/02/2019;Nîmes;Présent\n`;
    const [before, after] = await together(first, second);
    expect([before?.attendances, before?.duplicates]).toEqual([0, 1]);
    expect([after?.attendances, after?.not_attended.cancelled]).toEqual([1, 1]);
  });
  it('C12: somebody anonymous is an attendance and nobody', async () => {
    const rows = Array<string>(2).fill('Bénéficiaire anonyme;;;;;15/02/2019;CV;Nîmes;x');
    expect(await reportOf(sheet(...rows))).toMatchObject({
      attendances: 2,
      unique_persons: 0,
      anonymous_attendances: 2,
      duplicates: 0,
    });
  });
  it('C17: follow-up sheets have no attendance', async () => {
    expect(await reportOf('Nom;Email;Date du rendez-vous;Coach\nMartin;a@example.org;15/02/2019;C\n')).toMatchObject({
      kind: 'coaching',
      attendances: 0,
      events: 1,
      unique_persons: 1,
    });
  });
  it('writes no name, address or birth date in the tables', async () => {
    const extract = await extractOf(sheet('Zzyzx;Quux;quux@example.org;0639981561;12/05/1990;15/02/2019;CV;Nîmes;x'));
    const text = JSON.stringify(assemble([extract], { gazetteer }).tables.filter(({ name }) => name !== 'commune'));
    expect(text).not.toMatch(/zzyzx|quux|639981561|1990/i);
  });
});

describe('a city that is not one of today', () => {
  const counts = async (city: string): Promise<unknown> => {
    const {
      by_session_city: cities,
      warnings,
      unknown_values: unknown,
    } = await reportOf(`Email;Date;Ville;Statut\na@example.org;15/02/2019;${city};Présent\n`);
    return { cities, warnings, unknown: unknown.map(({ value }) => value) };
  };

  it('counts in the commune it merged into, and says so', async () => {
    expect(await counts('Banat')).toEqual({
      cities: { 'Tarascon-sur-Ariège': 1 },
      warnings: ['city_merged'],
      unknown: [],
    });
  });

  it('is asked about when several communes have the name, unless a postcode tells which', async () => {
    expect(await counts('Aigues-Vives')).toEqual({
      cities: { unknown: 1 },
      warnings: ['ambiguous_city'],
      unknown: ['Aigues-Vives'],
    });
    expect(await counts('30670 Aigues-Vives')).toMatchObject({ cities: { 'Aigues-Vives': 1 }, warnings: [] });
  });

  it('stays unknown when it is abroad', async () => {
    expect(await counts('Barcelone (Espagne)')).toEqual({
      cities: { unknown: 1 },
      warnings: ['unknown_city'],
      unknown: ['Barcelone (Espagne)'],
    });
  });
});
