import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/dataset/report.ts';
import { reportOf } from '../readText.ts';

const people = ['Bardin;Ève', 'Gaillac;Paul', 'Sicard;Rosa', 'Delmas;Yann', 'Puech;Luc'];
/** A sign-in sheet of one session; each row ends with its own cells. */
const sheet = (headers: string, ends: readonly string[]): Promise<Report> =>
  reportOf(
    `Nom;Prénom;Date;Ville;${headers}\n${ends.map((end, row) => `${people[row]};16/05/2023;Castres;${end}\n`).join('')}`,
  );
const useOf = ({ columns }: Report, header: string): string | null | undefined =>
  columns.find((column) => column.header === header)?.use;

describe('a second column of states beside a presence', () => {
  it('whoever withdrew and did not come is cancelled; whoever withdrew and is marked present is not known', async () => {
    const report = await sheet('Présence;S’est désisté', ['P;', 'P;x', 'A;x', 'P;', 'A;']);
    expect(report).toMatchObject({ attendances: 2, not_attended: { no_show: 1, cancelled: 1, unknown: 1 } });
    expect(report.warnings).toContain('presence_contradicted');
    expect(useOf(report, 'S’est désisté')).toBe('cancelled');
  });

  it('so is whoever a column of registrations calls cancelled', async () => {
    const ends = ['Confirmée;P', 'Annulée;A', 'Confirmée;A', 'Annulée;P', 'Confirmée;P'];
    const report = await sheet('Statut de l’inscription;Présence', ends);
    expect(report).toMatchObject({ attendances: 2, not_attended: { no_show: 1, cancelled: 1, unknown: 1 } });
    expect(report.warnings).toContain('presence_contradicted');
  });

  it('a ticket scanned at the door counts, whatever became of its order', async () => {
    const report = await sheet('Statut de la commande;Check-in', [
      'ok;oui',
      'Annulée;oui',
      'Annulée;',
      'ok;',
      'ok;oui',
    ]);
    expect(report).toMatchObject({ attendances: 3, not_attended: { cancelled: 1, registered: 1 } });
  });

  it('an absence with a reason is cancelled, beside one without', async () => {
    const report = await sheet('Absence justifiée;Absence non justifiée', [';', 'x;', ';x', ';x', ';']);
    expect(report).toMatchObject({ attendances: 2, not_attended: { no_show: 2, cancelled: 1 } });
  });

  it('whoever came to half of the day came', async () => {
    const report = await sheet('Matin;Après-midi', ['P;P', 'P;A', 'A;P', 'A;A', 'P;P']);
    expect(report).toMatchObject({ attendances: 4, not_attended: { no_show: 1 } });
    expect(report.warnings).toContain('halves_together');
  });

  it('columns of one day are its halves, told', async () => {
    const rows = 'Nom;Prénom;12/03 matin;12/03 après-midi;13/03 matin\nBardin;Ève;X;X;\nGaillac;Paul;;X;X\n';
    const report = await reportOf(`Ateliers de Castres, mars 2024\n${rows}`);
    expect(report).toMatchObject({ attendances: 3, duplicates: 2, date_min: '2024-03-12', date_max: '2024-03-13' });
    expect(report.warnings).toContain('halves_together');
  });

  it('a day under an absence is of whoever did not come', async () => {
    const report = await sheet('No show le', ['', '16/05/2023', '', '', '']);
    expect(report).toMatchObject({ attendances: 4, not_attended: { no_show: 1 } });
    expect(report.warnings).toContain('presence_by_absence');
  });

  it('numbered sessions beside a person are each a row', async () => {
    const header = 'Ville;Nom;Prénom;Date séance 1;Présence séance 1;Date séance 2;Présence séance 2';
    const rows = 'Foix;Bardin;Ève;05/03/2024;Oui;12/03/2024;Non\nFoix;Gaillac;Paul;05/03/2024;Oui;12/03/2024;Oui\n';
    const report = await reportOf(`${header}\n${rows}`);
    expect(report).toMatchObject({ attendances: 3, not_attended: { no_show: 1 }, date_max: '2024-03-12' });
    expect(report.warnings).toContain('sessions_in_columns');
  });

  it('a day of withdrawal is one', async () => {
    const report = await sheet('Émargement;Désisté le', ['X;', ';12/05/2023', 'X;']);
    expect(report).toMatchObject({ attendances: 2, not_attended: { cancelled: 1 } });
  });

  it('whoever waited for a place and did not come is registered, and whoever did is told', async () => {
    const report = await sheet('Présence;Liste d’attente (rang)', ['P;', 'P;2', 'A;1', 'P;', 'A;']);
    expect(report).toMatchObject({ attendances: 3, not_attended: { no_show: 1, registered: 1 } });
    expect(report.warnings).toContain('waitlisted_present');
    expect(useOf(report, 'Liste d’attente (rang)')).toBe('waitlist');
  });

  it('remarks that only say who did not come are read with it', async () => {
    const report = await sheet('Présence;Observations', ['oui;', 'oui;désistée', 'non;excusée', 'oui;', 'non;']);
    expect(report).toMatchObject({ attendances: 2, not_attended: { no_show: 1, cancelled: 1, unknown: 1 } });
  });

  it('remarks that say it of some are asked about when nothing else tells who came', async () => {
    const report = await sheet('Commentaire', ['', 'absente, a prévenu', 'besoin d’un ordinateur', '', '']);
    expect(report.questions).toEqual(['presence']);
    expect(report.columns.at(-1)).toMatchObject({ reason: 'asked' });
  });
});

describe('dates without a year', () => {
  const rows = 'Nom;Prénom;Date;Ville\nBardin;Ève;16/05;Castres\nGaillac;Paul;23 mai;Castres\n';
  it('are asked for when nothing tells it', async () => {
    expect(await reportOf(rows)).toMatchObject({ outcome: 'needs_user_input', questions: ['session_date'] });
  });

  it('take the year of the title', async () => {
    const report = await reportOf(`Ateliers 2023\n${rows}`);
    expect(report).toMatchObject({ attendances: 2, date_min: '2023-05-16', date_max: '2023-05-23' });
    expect(report.warnings).toContain('year_from_title');
  });
});

describe('words of a column of presence', () => {
  it('numbers that nobody explains are asked about', async () => {
    expect((await sheet('Présence (code)', ['1', '2', '1', '3', '1'])).questions).toEqual(['presence']);
  });

  it('a number before a word is its code', async () => {
    const report = await sheet('Statut présence', ['1 - Présent', '2 - Absent', '1 - Présent', '3 - Excusé']);
    expect(report).toMatchObject({ attendances: 2, not_attended: { no_show: 1, cancelled: 1 } });
  });

  it('states under a header of something else are read as states', async () => {
    const report = await sheet('Place', ['Confirmée', 'Liste d’attente', 'Confirmée', 'Liste d’attente']);
    expect(report).toMatchObject({ questions: ['presence'], not_attended: { registered: 4 } });
  });
});

describe('who a row is', () => {
  it('a name that is a group counts its people without identity', async () => {
    const report = await reportOf(
      'Nom;Date;Ville\nGroupe Mission locale (12 personnes);16/05/2023;Castres\nÈve Bardin;16/05/2023;Castres\n',
    );
    expect(report).toMatchObject({ attendances: 13, headcount: 11, unique_persons: 1, people_bounds: [1, 13] });
    expect(report.warnings).toContain('headcount');
  });

  it('a couple in one cell is two people', async () => {
    const report = await reportOf(
      'Nom;Date;Ville\nM. et Mme Bardin;16/05/2023;Castres\nPaul Gaillac;16/05/2023;Castres\n',
    );
    expect(report).toMatchObject({ attendances: 3, unique_persons: 3 });
  });

  it('a telephone that two first names gave in one session is a home’s', async () => {
    const report = await reportOf(
      'Nom;Prénom;Téléphone;Date;Ville\nBardin;Ève;0600000001;16/05/2023;Castres\nBardin;Noé;0600000001;16/05/2023;Castres\nBardin;Ève;0600000001;23/05/2023;Castres\n',
    );
    expect(report).toMatchObject({ attendances: 3, unique_persons: 2, duplicates: 0 });
  });
});

describe('what a table of totals holds beside those who came', () => {
  it('those who were expected or did not come are not asked about', async () => {
    const report = await reportOf(
      'Date;Atelier;Ville;Attendus;Présents;Absents\n16/05/2023;CV;Castres;12;9;3\n23/05/2023;Mail;Albi;10;8;2\n',
    );
    expect(report).toMatchObject({ outcome: 'accept_with_warnings', attendances: 17, questions: [] });
  });
});

describe('several days in one cell', () => {
  it.each(['du 16 au 18 mai 2023', '16-18/05/2023', '16/05/2023 - 18/05/2023', '16 et 17 mai 2023'])(
    '« %s »: the first counts, and the report says so',
    async (text) => {
      const report = await reportOf(
        `Nom;Prénom;Date;Ville\nBardin;Ève;${text};Castres\nGaillac;Paul;${text};Castres\n`,
      );
      expect(report).toMatchObject({ date_min: '2023-05-16', date_max: '2023-05-16' });
      expect(report.warnings).toContain('several_days');
    },
  );
});

describe('more kinds of what could miscount in silence', () => {
  it('numbers under « Statut » are asked about', async () => {
    expect((await sheet('Statut', ['1', '0', '2', '1', '1'])).questions).toEqual(['presence']);
  });

  it.each([
    ['Etat', ['mystère', 'autre', 'mystère', 'mystère', 'autre']],
    ['Statut', ['Actif', 'Inactif', 'Actif', 'Actif', 'Actif']],
  ])('words under « %s » that may be of anything are asked about, and not taken for work', async (header, ends) => {
    const report = await sheet(header, ends);
    expect(report).toMatchObject({ outcome: 'needs_user_input', questions: ['presence'] });
    expect(useOf(report, header)).toBe('presence');
  });

  it('trades under « Statut » are work', async () => {
    const report = await sheet('Statut', ['Étudiante', 'Salarié', 'Autre', 'Actif', 'Salarié']);
    expect(useOf(report, 'Statut')).toBe('occupation');
  });

  it('times of arrival are of those who came', async () => {
    const report = await sheet('Arrivée;Départ', ['09:02;12:00', ';', '09:10;11:30', '09:00;12:00', ';']);
    expect(report).toMatchObject({ attendances: 3 });
  });

  it('times on some rows under a header of nothing known are asked about', async () => {
    expect((await sheet('Zorglub', ['09:02', '', '09:10', '', '09:00'])).questions).toEqual(['presence']);
  });

  it('« Non, excusée » is an excuse, « Non excusée » is none', async () => {
    const report = await sheet('Venu', ['Oui', 'Non, excusée', 'Non excusée', 'Oui', 'Non']);
    expect(report).toMatchObject({ attendances: 2, not_attended: { cancelled: 1, no_show: 2 } });
  });

  it('several dates in one cell are as many sessions', async () => {
    const report = await reportOf(
      'Nom;Prénom;Dates;Ville\nBardin;Ève;16/05/2023, 23/05/2023;Castres\nGaillac;Paul;16/05/2023;Castres\n',
    );
    expect(report).toMatchObject({ attendances: 3, unique_persons: 2, date_max: '2023-05-23' });
    expect(report.warnings).toContain('sessions_in_cells');
  });

  it('an address under two whole names in one session is of two people, however each is spelt', async () => {
    const rows = (second: string): string =>
      `Nom complet;Email;Date;Ville\nÈve Bardin;bardin@example.fr;16/05/2023;Castres\n${second};bardin@example.fr;16/05/2023;Castres\n`;
    expect(await reportOf(rows('Noé Bardin'))).toMatchObject({ attendances: 2, unique_persons: 2 });
    expect(await reportOf(rows('BARDIN Ève'))).toMatchObject({ attendances: 1, duplicates: 1 });
    expect(await reportOf(rows('Ève Bardln'))).toMatchObject({ attendances: 1, duplicates: 1 });
  });

  it('children under one parent are told apart', async () => {
    const report = await reportOf(
      'Parent;Email parent;Enfant;Âge enfant;Date;Ville\nMme Bardin;b@example.fr;Ana;9;16/05/2023;Castres\nMme Bardin;b@example.fr;Tom;7;16/05/2023;Castres\nM. Gaillac;g@example.fr;Tom;8;16/05/2023;Castres\n',
    );
    expect(report).toMatchObject({ attendances: 3, unique_persons: 3 });
  });
});
