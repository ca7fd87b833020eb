import { describe, expect, it } from 'vitest';
import { reportOf } from '../readText.ts';

const header = 'Nom;Email;Date;Ville;Statut\n';
const row = 'Roux;roux@example.fr;15/02/2019;Nîmes;Présent\n';

describe('the header of a table', () => {
  it('goes on in the row below', async () => {
    const text = `Nom;Adresse;Date;Ville;Statut\n;électronique;de la séance;de la séance;de présence\n${row}`;
    expect(await reportOf(text)).toMatchObject({ rows: 1, attendances: 1, by_session_city: { Nîmes: 1 } });
  });
  it('is one row when the next leaves cells blank and yet is of a person', async () => {
    const text = 'Groupe;Nom;Prénom;Situation;Présent\n;Roux;Léa;Atelier CV;Présent\n';
    expect(await reportOf(text, { city: '30189', date: '2019-02-15' })).toMatchObject({ rows: 1, attendances: 1 });
  });
});

describe('a title above a table', () => {
  it('is one cell when it is quoted, whatever its commas', async () => {
    const text = '"Atelier CV, Nîmes"\nNom,Email,Date\nRoux,roux@example.fr,15/02/2019\n';
    expect(await reportOf(text)).toMatchObject({ attendances: 1, by_session_city: { Nîmes: 1 } });
  });
});

describe('a second table', () => {
  it('ends the first when it does not list who came when, and is told', async () => {
    const text = `${header}${row}\nPartenaire;Contact;Site\nMission locale;accueil@example.com;Mende\n`;
    expect(await reportOf(text)).toMatchObject({ rows: 1, rejected: {}, warnings: ['other_tables_ignored'] });
  });
  it('is read under its own header when it lists more people', async () => {
    const text = `${header}${row}\nDate;Nom;Email;Ville;Statut\n15/02/2019;Mas;mas@example.fr;Nîmes;Présent\n`;
    expect(await reportOf(text)).toMatchObject({
      rows: 2,
      attendances: 2,
      rejected: {},
      skipped: { repeated_header: 1 },
    });
  });
  it('is none when a row after a blank line reads like names of columns', async () => {
    const text = `Nom;Prénom;Rôle;Atelier;Statut\nRoux;Léa;;CV;Présent\n\nMas;Eva;Participant;Atelier CV;Présent\n`;
    expect(await reportOf(text, { city: '30189', date: '2019-02-15' })).toMatchObject({ rows: 2, attendances: 2 });
  });
});

describe('a table without header', () => {
  const rows = 'Roux;roux@example.fr;15/02/2019;Nîmes;Présent\nMas;mas@example.fr;15/02/2019;Nîmes;Absent\n';
  it('is read by its cells, its columns named by their place and never by a person', async () => {
    const report = await reportOf(rows);
    expect(report).toMatchObject({
      header_line: null,
      rows: 2,
      attendances: 1,
      not_attended: { no_show: 1 },
      by_session_city: { Nîmes: 1 },
    });
    expect(report.columns.map(({ header, use }) => [header, use])).toEqual([
      ['Colonne 1', 'full_name'],
      ['Colonne 2', 'email'],
      ['Colonne 3', 'session_date'],
      ['Colonne 4', 'session_city'],
      ['Colonne 5', 'presence'],
    ]);
  });
  it('may have one row', async () => {
    expect(await reportOf('Roux;roux@example.fr;15/02/2019;Nîmes\n')).toMatchObject({ rows: 1, attendances: 1 });
  });
  it('begins with its first row, whichever of its rows looks most like a header', async () => {
    expect(await reportOf(`${rows}Contact;contact@example.fr;16/02/2019;Nîmes;Présent\n`)).toMatchObject({ rows: 3 });
  });
  it('is none when days are sessions, signed at an hour', async () => {
    const text = 'Élèves;15/02/2019;22/02/2019\nRoux;15/02/2019 10:02;22/02/2019 10:01\nMas;;22/02/2019 10:05\n';
    expect((await reportOf(text)).columns[0]?.header).toBe('Élèves');
  });
});
