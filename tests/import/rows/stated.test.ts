import { describe, expect, it } from 'vitest';
import { reportOf } from '../readText.ts';

describe('a day or a city said of all files', () => {
  it('leaves alone the days that stand above each table', async () => {
    const text = `Atelier CV - 12/03/2024,,,
Nom,Prénom,Email,Présent
Durand,Léa,lea@example.fr,Oui

Atelier Mail - 19/03/2024,,,
Nom,Prénom,Email,Présent
Roux,Eva,eva@example.fr,Oui
`;
    const report = await reportOf(text, { date: '2022-01-01', city: '34301' });
    expect(report).toMatchObject({ attendances: 2, date_min: '2024-03-12', date_max: '2024-03-19' });
    expect(report.by_session_city).toEqual({ Sète: 2 });
  });

  it('leaves alone the moments of a sign-in form', async () => {
    const text = `Horodateur,Nom,Prénom,Adresse e-mail,Ville de l'atelier
12/03/2024 10:00:00,Durand,Léa,lea@example.fr,Sète
19/03/2024 10:00:00,Petit,Max,max@example.fr,Sète
`;
    const report = await reportOf(text, { date: '2022-01-01' });
    expect(report).toMatchObject({ date_min: '2024-03-12', date_max: '2024-03-19' });
  });

  it('fills what a file does not state', async () => {
    const report = await reportOf('Nom,Prénom,Email,Présent\nDurand,Léa,lea@example.fr,Oui\n', {
      date: '2022-01-01',
      city: '34301',
    });
    expect(report).toMatchObject({ date_min: '2022-01-01', by_session_city: { Sète: 1 }, questions: [] });
  });
});

it('sets aside the room that joined a call under its display name, and dates the call by its start', async () => {
  const report = await reportOf(
    `Meeting start,Display name,E-mail,Join time,Leave time
2024-03-12 10:00,Conf Room 2,,2024-03-12 09:58,2024-03-12 11:00
2024-03-12 10:00,Léa Durand,lea@example.fr,2024-03-12 10:01,2024-03-12 11:00
2024-03-12 10:00,Max Petit,max@example.fr,2024-03-12 10:02,2024-03-12 11:00
`,
  );
  expect(report).toMatchObject({ attendances: 2, date_min: '2024-03-12', skipped: { organiser: 1 } });
  expect(report.questions).not.toContain('session_date');
});

it('reads a town after an at sign', async () => {
  const report = await reportOf(`Email,Atelier,Date,Présent
lea@example.fr,Atelier mail @ Sète,12/03/2024,Oui
`);
  expect(report).toMatchObject({ by_session_city: { Sète: 1 } });
  expect(report.warnings).not.toContain('city_within_title');
});
