import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { reportOf } from './readText.ts';

describe('the export of a tool', () => {
  it('Eventbrite: the order date is not the session’s, so the session must be told', async () => {
    const bytes = await readFile(new URL('../fixtures/eventbrite.csv', import.meta.url));
    expect(await reportOf(new Uint8Array(bytes))).toMatchObject({
      outcome: 'needs_user_input',
      questions: ['session_date', 'session_city'],
      rows: 13,
      attendances: 6,
      by_session_city: { unknown: 6 },
      date_min: null,
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
