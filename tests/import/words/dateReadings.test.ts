import { describe, expect, it } from 'vitest';
import { dateReadings } from '../../../src/import/words/dateReadings.ts';
import { reportOf } from '../readText.ts';

describe('the two readings of a column of dates', () => {
  it('stand beside each other, with what each makes of a cell', () => {
    expect(
      dateReadings([
        { text: '04/03/2024', rows: 2 },
        { text: '11/03/2024', rows: 1 },
      ]),
    ).toEqual([
      {
        order: 'day-first',
        from: '2024-03-04',
        to: '2024-03-11',
        unread: 0,
        examples: [
          { text: '04/03/2024', day: '2024-03-04' },
          { text: '11/03/2024', day: '2024-03-11' },
        ],
      },
      {
        order: 'month-first',
        from: '2024-04-03',
        to: '2024-11-03',
        unread: 0,
        examples: [
          { text: '04/03/2024', day: '2024-04-03' },
          { text: '11/03/2024', day: '2024-11-03' },
        ],
      },
    ]);
  });

  it('say what half of a workbook would be, were its real dates exchanged', () => {
    const [asWritten, swapped] = dateReadings([
      { text: '2024-05-04', rows: 1 },
      { text: '19/03/2024', rows: 1 },
    ]);
    expect([asWritten?.order, asWritten?.from, asWritten?.to]).toEqual(['day-first', '2024-03-19', '2024-05-04']);
    expect([swapped?.order, swapped?.from, swapped?.to]).toEqual(['swapped', '2024-03-19', '2024-04-05']);
  });

  it('are on the column that is asked about, and on no other', async () => {
    const report = await reportOf(
      'First name,Last name,Session date,City,Attended\nLea,Roux,04/03/2024,Albi,Yes\nPaul,Mas,11/03/2024,Albi,Yes\n',
    );
    expect(report.questions).toEqual(['date_order']);
    expect(report.columns.map(({ dates }) => dates?.map(({ order }) => order))).toEqual([
      undefined,
      undefined,
      ['day-first', 'month-first'],
      undefined,
      undefined,
    ]);
  });
});

it('says that days are written in several ways in one column', async () => {
  const report = await reportOf(
    'Nom;Prénom;Date;Ville;Présent\nRoux;Léa;19/03/2024;Albi;Oui\nMas;Paul;20240326;Albi;Oui\nFau;Zoé;45370;Albi;Oui\n',
  );
  expect(report).toMatchObject({ attendances: 3, date_min: '2024-03-19', date_max: '2024-03-26' });
  expect(report.warnings).toContain('several_forms');
});
