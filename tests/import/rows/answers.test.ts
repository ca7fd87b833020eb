import { describe, expect, it } from 'vitest';
import { type Answers, joinAnswers, noAnswers, readAnswers } from '../../../src/model/dataset/answers.ts';
import { reportOf } from '../readText.ts';

const text = `Nom;Email;Passage;Lieu-dit;Date
Roux;roux@example.org;venu là;Chez Paul;15/02/2019
Vidal;vidal@example.org;pas là;Chez Paul;15/02/2019
Fabre;fabre@example.org;?;Nîmes;15/02/2019
`;

async function tableOf(content: string): Promise<string> {
  return (await reportOf(content)).table ?? '';
}

describe('an answer', () => {
  it('says what a column holds and what a value means, for every table of the same headers', async () => {
    const table = await tableOf(text);
    const answers: Answers = {
      ...noAnswers,
      columns: [
        { table, header: 'Passage', field: 'presence' },
        { table, header: 'Lieu-dit', field: 'session_city' },
      ],
      values: [
        { table, field: 'presence', value: 'venu là', meaning: 'attended' },
        { table, field: 'presence', value: 'pas là', meaning: 'no_show' },
        { table, field: 'presence', value: '?', meaning: 'unknown' },
        { table, field: 'session_city', value: 'Chez Paul', meaning: '34172' },
      ],
    };
    const report = await reportOf(text, { answers });
    expect(report).toMatchObject({
      outcome: 'accept',
      rows: 3,
      attendances: 1,
      not_attended: { no_show: 1, unknown: 1 },
      by_session_city: { Montpellier: 1 },
      unknown_values: [],
      questions: [],
    });
    const other = text.replace('Nom;', 'nom;').replace('Roux;', 'Roche;');
    expect(await reportOf(other, { answers })).toMatchObject({ attendances: 1 });
    expect(await reportOf(text.replace('Nom;', 'Personne;'), { answers })).not.toMatchObject({ attendances: 1 });
  });

  it('leaves accents encoded twice as they are written, when asked', async () => {
    const list = 'Email;Date;Ville\nroux@example.org;15/02/2019;NÃ®mes\n';
    const repairs = [{ before: 'NÃ®mes', after: 'Nîmes' }];
    expect(await reportOf(list, {}, 'mars.csv')).toMatchObject({
      by_session_city: { Nîmes: 1 },
      warnings: ['double_encoding_repaired', 'no_presence_column'],
      repairs,
    });
    const kept = { ...noAnswers, files: [{ file: 'mars.csv', repair: false }] };
    expect(await reportOf(list, { answers: kept }, 'mars.csv')).toMatchObject({
      by_session_city: { unknown: 1 },
      warnings: ['double_encoding_kept', 'no_presence_column', 'unknown_city'],
      repairs,
    });
    const again = joinAnswers({ ...noAnswers, files: [{ file: 'mars.csv', city: '48095' }] }, kept);
    expect(again.files).toEqual([{ file: 'mars.csv', city: '48095', repair: false }]);
  });

  it('gives the day and the city of one file, and of no other', async () => {
    const list = 'Nom;Email\nRoux;roux@example.org\n';
    const answers: Answers = { ...noAnswers, files: [{ file: 'mars.csv', date: '2019-03-12', city: '48095' }] };
    expect(await reportOf(list, { answers }, 'mars.csv')).toMatchObject({
      questions: [],
      attendances: 1,
      by_session_city: { Mende: 1 },
      date_min: '2019-03-12',
    });
    expect(await reportOf(list, { answers }, 'avril.csv')).toMatchObject({
      outcome: 'needs_user_input',
      questions: ['session_date', 'session_city'],
    });
  });

  it('is replaced by a later one to the same question', () => {
    const file = (date: string): Answers => ({ ...noAnswers, files: [{ file: 'a.csv', date }] });
    expect(joinAnswers(file('2019-03-12'), file('2019-03-13')).files).toEqual([{ file: 'a.csv', date: '2019-03-13' }]);
  });

  it.each([
    ['text', 'bonjour'],
    ['another version', '{"version":2,"columns":[],"values":[],"files":[]}'],
    [
      'a field that does not exist',
      '{"version":1,"columns":[{"table":"a","header":"b","field":"iban"}],"values":[],"files":[]}',
    ],
    ['a day that does not exist', '{"version":1,"columns":[],"values":[],"files":[{"file":"a","date":"2019-02-30"}]}'],
  ])('is not read from %s', (_, content) => {
    expect(() => readAnswers(content)).toThrow();
  });

  it('is read back as it was written', () => {
    const answers: Answers = {
      ...noAnswers,
      values: [{ table: 'a', field: 'gender', value: '__proto__', meaning: 'F' }],
    };
    expect(readAnswers(JSON.stringify(answers))).toEqual(answers);
  });
});
