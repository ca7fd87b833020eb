import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/import/tables/assemble.ts';
import { extractOf, gazetteer, reportOf } from '../readText.ts';

const nimes = { city: '30189' };

describe('the export of a tool', () => {
  it('Eventbrite: the order date is not the session’s, so the session must be told', async () => {
    const bytes = await readFile(new URL('../../fixtures/eventbrite.csv', import.meta.url));
    expect(await reportOf(new Uint8Array(bytes))).toMatchObject({
      outcome: 'needs_user_input',
      questions: ['session_date', 'session_city'],
      rows: 13,
      attendances: 6,
      by_session_city: { unknown: 6 },
      date_min: null,
    });
  });
  it('La Coop: the column that tells an appointment from a workshop is said to decide of each row', async () => {
    const bytes = await readFile(new URL('../../fixtures/coop-numerique.csv', import.meta.url));
    const { columns } = await reportOf(new Uint8Array(bytes));
    expect(columns.filter(({ use }) => use === 'row_kind')).toMatchObject([{ header: 'Type' }]);
  });
  it('pretix orders: whoever ordered for two is not both of them', async () => {
    const orders =
      'Order code,Status,E-mail,Order date,Start date,Attendee name,Attendee email,City,Invoice address city,Checked in\n' +
      'ABC,paid,paul@example.org,2019-01-20,2019-02-15 10:00,Léa Martin,lea@example.org,Alès,Lyon,2019-02-15 10:01\n' +
      'ABC,paid,paul@example.org,2019-01-20,2019-02-15 10:00,Eva Roux,,Uzès,Lyon,2019-02-15 10:01\n' +
      'DEF,canceled,zoe@example.org,2019-01-20,2019-02-15 10:00,Zoé Blanc,,Uzès,Lyon,\n';
    expect(await reportOf(orders, nimes)).toMatchObject({
      profile: 'pretix',
      attendances: 2,
      not_attended: { cancelled: 1 },
      unique_persons: 2,
      by_home_city: { Alès: 1, Uzès: 1 },
    });
  });
  it('Zoom webinars: the attendees below the host, and whoever registered without coming', async () => {
    const webinar =
      'Topic,Webinar ID,Actual Start Time\nAtelier CV,812,"Feb 15, 2019 10:00 AM"\n\nHost Details,\n' +
      'Attended,User Name (Original Name),Email,Join Time,Leave Time\nYes,Marie Durand,marie@example.org,x,y\n\nAttendee Details,\n' +
      'Attended,User Name (Original Name),First Name,Last Name,Email,Registration Time,Approval Status,Join Time,Leave Time\n' +
      'Yes,Léa Martin,Léa,Martin,lea@example.org,"Feb 1, 2019 9:58 AM",approved,"Feb 15, 2019 10:00 AM","Feb 15, 2019 12:00 PM"\n' +
      'No,Paul Roux,Paul,Roux,paul@example.org,"Feb 1, 2019 9:58 AM",approved,--,--\n';
    expect(await reportOf(webinar, nimes)).toMatchObject({
      profile: 'zoom',
      rows: 2,
      attendances: 1,
      not_attended: { no_show: 1 },
      date_min: '2019-02-15',
    });
  });
  it('SurveyMonkey in French: the second row names the parts of a question, and the moment of an answer is not the session’s', async () => {
    const survey =
      'ID du répondant,ID du collecteur,Date de début,Date de fin,Vos coordonnées,,,Date de l’atelier,Ville de l’atelier\n' +
      ',,,,Nom,Prénom,Adresse e-mail,Date,Réponse ouverte\n' +
      '1,22,20/02/2019 10:00,20/02/2019 10:05,Martin,Léa,lea@example.org,15/02/2019,Nîmes\n';
    expect(await reportOf(survey)).toMatchObject({
      profile: 'surveymonkey',
      attendances: 1,
      unique_persons: 1,
      date_min: '2019-02-15',
    });
  });
});

describe('a list without a tool', () => {
  it('a column that says who came is a presence under any name', async () => {
    const list =
      'IDE;CIV;NOM NAISSANCE;PRENOM;CP;LOCALITE;DATE PRESTATION;LIEU PRESTATION;RESULTAT\n' +
      '1234567A;MME;DUPONT;LEA;30000;NIMES CEDEX;15/02/2019;MONTPELLIER;PRESENT\n' +
      '1234567B;M;ROUX;PAUL;30100;ALES;15/02/2019;MONTPELLIER;ABSENT\n';
    expect(await reportOf(list)).toMatchObject({
      attendances: 1,
      not_attended: { no_show: 1 },
      by_session_city: { Montpellier: 1 },
      by_home_city: { Nîmes: 1 },
    });
  });
  it('the address of a parent is nobody’s key', async () => {
    const list =
      'Nom,Prénom,E-mail du parent,Ville de naissance,Date d’inscription,Date de séance,Ville\n' +
      'Martin,Léa,parent@example.org,Paris,01/01/2019,15/02/2019,Nîmes\n' +
      'Martin,Tom,parent@example.org,Paris,01/01/2019,22/02/2019,Nîmes\n';
    expect(await reportOf(list)).toMatchObject({
      unique_persons: 2,
      date_min: '2019-02-15',
      by_session_city: { Nîmes: 2 },
    });
  });
  it('one number of people beside an adviser’s name is a total', async () => {
    const list = 'Conseiller;Nom;Prénom;Ateliers;Participants\n1;Durand;Marie;14;100\n2;Sol;Ana;10;80\n';
    expect(await reportOf(list)).toMatchObject({ outcome: 'reject_file', error: 'aggregate_report' });
  });
});

describe('a sheet with one column per session', () => {
  it('gives one row per person and session', async () => {
    const sheet = 'Nom;Prénom;Ville;15/02/2019;22/02/2019\nMartin;Léa;Nîmes;P;A\nRoux;Paul;Nîmes;E;\n';
    expect(await reportOf(sheet)).toMatchObject({
      rows: 4,
      attendances: 1,
      not_attended: { no_show: 1, cancelled: 1, unknown: 1 },
    });
  });
  it('has as many sessions as days, whatever the marks', async () => {
    const sheet = 'Nom;Séance 1 (12/02/2019);Séance 2 (19/02/2019)\nMartin;X;x\nRoux;P;\n';
    const { tables } = assemble([await extractOf(sheet, nimes)], { gazetteer });
    expect(tables.find(({ name }) => name === 'session')?.rows).toBe(2);
  });
  it('has its days in the row above or below the names', async () => {
    const names = 'Nom;Prénom;Séance 1;Séance 2\n';
    const days = ';;12/02/2019;19/02/2019\n';
    const marks = 'Martin;Léa;X;X\nRoux;Paul;X;\n';
    const counts = { rows: 4, attendances: 3, not_attended: { unknown: 1 }, date_max: '2019-02-19' };
    expect(await reportOf(names + days + marks, nimes)).toMatchObject(counts);
    expect(await reportOf(days + names + marks, nimes)).toMatchObject(counts);
  });
  it('takes the year of its days from the title, or asks', async () => {
    const sheet = 'Nom;Prénom;12/02;mardi 19 févr.\nMartin;Léa;X;X\nRoux;Paul;X;\n';
    const dated = { attendances: 3, not_attended: { unknown: 1 }, date_min: '2019-02-12', date_max: '2019-02-19' };
    expect(await reportOf(sheet, nimes)).toMatchObject({ questions: ['session_date'] });
    expect(await reportOf(`Émargement 2019\n${sheet}`, nimes)).toMatchObject(dated);
    expect(await reportOf(sheet, { ...nimes, date: '2019-02-12' })).toMatchObject(dated);
  });
});
