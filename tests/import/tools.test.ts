import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ImportContext } from '../../src/import/context.ts';
import type { Report } from '../../src/model/report.ts';
import { counted, reportOf } from './readText.ts';

async function fixture(name: string, given: Partial<ImportContext> = {}): Promise<Report> {
  const bytes = await readFile(new URL(`../fixtures/${name}`, import.meta.url));
  const report = await reportOf(new Uint8Array(bytes), given, name);
  expect(counted(report)).toBe(report.rows);
  return report;
}

describe('the export of a tool', () => {
  it('Teams: UTF-16, the section of participants only, the organiser left out', async () => {
    expect(await fixture('teams.csv', { city: '30189' })).toMatchObject({
      profile: 'teams',
      encoding: 'utf-16le',
      delimiter: '\t',
      header_line: 9,
      rows: 2,
      attendances: 2,
      unique_persons: 2,
      date_min: '2019-02-15',
      skipped: { organiser: 1 },
      warnings: ['other_tables_ignored', 'month_first_dates'],
    });
  });
  it('Zoom: whoever joins again is there once, a device is nobody, the host is left out', async () => {
    expect(await fixture('zoom.csv', { city: '30189' })).toMatchObject({
      profile: 'zoom',
      header_line: 4,
      rows: 3,
      attendances: 2,
      duplicates: 1,
      unique_persons: 1,
      anonymous_attendances: 1,
      skipped: { organiser: 1 },
    });
  });
  it('La Coop: a preamble that looks like a header, participants of one number, anonymous people', async () => {
    expect(await fixture('coop-numerique.csv')).toMatchObject({
      profile: 'coop-numerique',
      outcome: 'accept',
      header_line: 9,
      rows: 3,
      attendances: 3,
      unique_persons: 1,
      anonymous_attendances: 2,
      by_session_city: { Nîmes: 3 },
      by_home_city: { Alès: 1 },
      gender: { F: 1, M: 1, X: 0, unknown: 1 },
      women_share: 0.5,
    });
  });
  it('Eventbrite: the order date is not the session’s, so the session must be told', async () => {
    expect(await fixture('eventbrite.csv')).toMatchObject({
      outcome: 'needs_user_input',
      questions: ['session_date', 'session_city'],
      rows: 13,
      attendances: 6,
      by_session_city: { unknown: 6 },
      date_min: null,
    });
  });
  it('SurveyMonkey: two header rows, American dates', async () => {
    expect(await fixture('surveymonkey.csv')).toMatchObject({
      profile: 'surveymonkey',
      rows: 2,
      attendances: 2,
      date_min: '2019-02-15',
      warnings: ['month_first_dates'],
    });
  });
  it('Salesforce: the lines at the foot are no rows', async () => {
    expect(await fixture('salesforce.csv')).toMatchObject({
      outcome: 'accept',
      rows: 2,
      attendances: 1,
      skipped: { total: 5, blank: 3 },
    });
  });
  it('a sheet with one column per session gives one row per person and session', async () => {
    const sheet = 'Nom;Prénom;Ville;15/02/2019;22/02/2019\nMartin;Léa;Nîmes;P;A\nRoux;Paul;Nîmes;E;\n';
    expect(await reportOf(sheet)).toMatchObject({
      rows: 4,
      attendances: 1,
      not_attended: { no_show: 1, cancelled: 1, unknown: 1 },
    });
  });
});
