import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../src/model/dataset/answers.ts';
import type { MappedColumn, Report } from '../../../src/model/dataset/report.ts';
import { reportOf } from '../readText.ts';

const people = ['Bardin;Ève', 'Gaillac;Paul', 'Sicard;Rosa', 'Delmas;Yann', 'Puech;Luc'];
const sheet = (header: string, cells: readonly string[]): string =>
  `Nom;Prénom;Date;Ville;${header}\n${cells.map((cell, row) => `${people[row]};16/05/2023;Castres;${cell}\n`).join('')}`;
const last = ({ columns }: Report): MappedColumn => {
  const column = columns.at(-1);
  if (column === undefined) throw new TypeError('the sheet has columns');
  return column;
};

describe('the readings of a column that is asked about', () => {
  it.each([
    ['Suivi', ['vert', 'rouge', 'vert', 'vert', 'rouge'], [3, 2]],
    ['Zorglub', ['oui', 'non', 'oui', 'oui', 'non'], [3, 2]],
    ['Zorglub', ['non', 'oui', 'non', 'non', 'non'], [1, 4]],
    ['Zorglub', ['x', '', 'x', '', ''], [2, 3]],
    ['Couleur', ['a', 'b', '', 'a', 'b'], [2, 2]],
  ] as const)('« %s » %j: each counts what it says it would', async (header, cells, expected) => {
    const asked = await reportOf(sheet(header, cells));
    expect(asked.questions).toEqual(['presence']);
    const { readings = [], values = [] } = last(asked);
    const counts: number[] = [];
    for (const reading of readings) {
      const said = reading
        .filter(({ meaning }) => meaning === 'attended')
        .reduce((sum, { value }) => sum + (values.find((each) => each.value === value)?.rows ?? 0), 0);
      const table = asked.table ?? '';
      const answers = {
        ...noAnswers,
        columns: [{ table, header, field: 'presence' as const }],
        values: reading.map(({ value, meaning }) => ({ table, field: 'presence' as const, value, meaning })),
      };
      const read = await reportOf(sheet(header, cells), { answers });
      expect(read).toMatchObject({ questions: [], attendances: said });
      counts.push(said);
    }
    expect(counts).toEqual(expected);
  });

  it('are none for three words that nothing explains', async () => {
    const asked = await reportOf(sheet('Suivi', ['vert', 'rouge', 'bleu', 'vert', 'rouge']));
    expect(asked.questions).toEqual(['presence']);
    expect(last(asked).readings).toBeUndefined();
  });

  it('a column of numbers says how many people it would count', async () => {
    const asked = await reportOf(sheet('Zorglub', ['1', '4', '2', '9', '3']));
    expect(last(asked)).toMatchObject({ reason: 'asked', people: { all: 19, rows: 5 } });
    const table = asked.table ?? '';
    const answers = { ...noAnswers, columns: [{ table, header: 'Zorglub', field: 'headcount' as const }] };
    const read = await reportOf(sheet('Zorglub', ['1', '4', '2', '9', '3']), { answers });
    expect(read).toMatchObject({ questions: [], attendances: 19, headcount: 14 });
  });
});

describe('the cells shown beside a column', () => {
  it('are as written, but for names, contacts and identifiers, and texts that hold some: their first letter alone', async () => {
    const report = await reportOf(
      'Nom;Prénom;Email;Date;Ville;Présence;Remarque\nBardin;Ève;eve@example.fr;16/05/2023;Castres;oui;voir avec Marie Dupont\nGaillac;Paul;paul@example.fr;16/05/2023;Castres;non;à l’heure\n',
    );
    expect(report.columns.map(({ samples }) => samples)).toEqual([
      ['B…', 'G…'],
      ['È…', 'P…'],
      ['e…', 'p…'],
      ['16/05/2023'],
      ['Castres'],
      ['oui', 'non'],
      ['v…', 'à l’heure'],
    ]);
  });
});
