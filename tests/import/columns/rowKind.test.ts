import { describe, expect, it } from 'vitest';
import { noAnswers } from '../../../src/model/dataset/answers.ts';
import { reportOf } from '../readText.ts';

const register = (header: string, ...words: readonly string[]): string =>
  [
    `Date;Usager;Commune;${header}`,
    ...words.map((word, index) => `1${index}/03/2024;Léa Nom${'abcdefgh'[index]};Albi;${word}`),
  ].join('\n');
const told = (table: string | null, value: string, meaning: string) => ({
  answers: { ...noAnswers, values: [{ table: table ?? '', field: 'row_kind' as const, value, meaning }] },
});

describe('a register of workshops and appointments', () => {
  it('asks of a word that is neither, and counts nothing for it', async () => {
    const report = await reportOf(register('Type', 'Collectif', 'Individuel', 'Permanence', 'Permanence'));
    expect(report).toMatchObject({ questions: ['row_kind'], attendances: 1, events: 1, not_attended: { unknown: 2 } });
    expect(report.unknown_values).toEqual([{ field: 'row_kind', value: 'Permanence', rows: 2 }]);
    expect(report.remarks).toContainEqual({ about: 'row_kind', columns: ['Type'], rows: 2 });
  });

  it('asks of a blank too', async () => {
    const report = await reportOf(register('Nature du rendez-vous', 'Groupe', 'Individuel', ''));
    expect(report).toMatchObject({ questions: ['row_kind'], attendances: 1, events: 1, not_attended: { unknown: 1 } });
  });

  it('counts a word as the keeper said, and nothing for one said to be neither', async () => {
    const text = register('Type', 'Collectif', 'Individuel', 'Permanence', 'Permanence');
    const { table } = await reportOf(text);
    expect(await reportOf(text, told(table, 'Permanence', 'individual'))).toMatchObject({
      questions: [],
      attendances: 1,
      events: 3,
    });
    expect(await reportOf(text, told(table, 'Permanence', 'collective'))).toMatchObject({ attendances: 3, events: 1 });
    expect(await reportOf(text, told(table, 'Permanence', 'unknown'))).toMatchObject({
      questions: [],
      attendances: 1,
      not_attended: { unknown: 2 },
    });
  });

  it('asks where appointments stand beside a word that is not understood', async () => {
    const text = register('Type de RDV', 'Individuel', 'Individuel', 'Mixte').replace('Date;', 'Date du RDV;');
    const { table, questions } = await reportOf(text);
    expect(questions).toContain('row_kind');
    expect(await reportOf(text, told(table, 'Mixte', 'individual'))).toMatchObject({ kind: 'coaching', events: 3 });
  });

  it('finds one workshop after hundreds of appointments', async () => {
    const rows = Array.from(
      { length: 260 },
      (_, index) => `12/03/2024;Usager ${index};Albi;${index < 250 ? 'Individuel' : 'Collectif'}`,
    );
    const report = await reportOf(['Date du RDV;Usager;Commune;Type de RDV', ...rows].join('\n'));
    expect(report).toMatchObject({ kind: 'attendance', attendances: 10, events: 250 });
  });

  it('is told by no column of titles that holds the word once', async () => {
    const report = await reportOf(register('Atelier', 'Atelier collectif', 'Café numérique', 'Tableur', 'CV'));
    expect(report).toMatchObject({ questions: [], attendances: 4, events: 0 });
  });

  it('is read in English as in French', async () => {
    const report = await reportOf(register('Event Type', 'Group', 'One-on-One', 'One-on-One'));
    expect(report).toMatchObject({ attendances: 1, events: 2 });
  });
});
