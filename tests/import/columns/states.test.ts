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
