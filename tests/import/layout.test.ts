import { describe, expect, it } from 'vitest';
import { reportOf } from './readText.ts';

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

describe('a second table', () => {
  it('ends the first when it does not list who came when, and is told', async () => {
    const text = `${header}${row}\nPartenaire;Contact;Site\nMission locale;accueil@example.com;Mende\n`;
    expect(await reportOf(text)).toMatchObject({ rows: 1, rejected: {}, warnings: ['other_tables_ignored'] });
  });
  it('is refused row by row when it may list more people', async () => {
    const text = `${header}${row}\nDate;Nom;Email;Ville;Statut\n15/02/2019;Mas;mas@example.fr;Nîmes;Présent\n`;
    expect(await reportOf(text)).toMatchObject({ rows: 3, attendances: 1, rejected: { invalid_date: 2 } });
  });
  it('is none when a row after a blank line reads like names of columns', async () => {
    const text = `Nom;Prénom;Rôle;Atelier;Statut\nRoux;Léa;;CV;Présent\n\nMas;Eva;Participant;Atelier CV;Présent\n`;
    expect(await reportOf(text, { city: '30189', date: '2019-02-15' })).toMatchObject({ rows: 2, attendances: 2 });
  });
});
