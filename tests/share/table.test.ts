import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { tableOf } from '../../src/share/table.ts';
import { tableCsv } from '../../src/share/tableCsv.ts';
import { count, people, provenance, womenShare } from './tables.ts';

const french = createMessages('fr');
const content = { title: 'Villes', measured: [people, womenShare], label: (key: string) => key };
const table = tableOf(content, provenance, french);

describe('a table to share', () => {
  it('keeps shown, withheld and undefined apart, and has the rows of every column', () => {
    expect(table.rows.map(({ label, cells }) => [label, ...cells.map(({ state }) => state)])).toEqual([
      ['Montpellier', 'shown', 'shown'],
      ['Mende', 'withheld', 'undefined'],
      ['=cmd|"/c calc"!A1', 'shown', 'undefined'],
      ['Albi', 'undefined', 'shown'],
    ]);
  });

  it('has the total that was counted, which is not the sum', () => {
    expect(table.total?.cells[0]).toEqual(count(18_500));
  });

  it('says what overlaps, the bases, and what the marks stand for', () => {
    expect(table.notes).toEqual([
      expect.stringMatching(/^Une même personne peut figurer/),
      'Part des femmes\u00a0: 2 femmes sur 3 personnes de genre connu ; 4 personnes de genre non renseigné, à part',
      expect.stringMatching(/^masqué\u00a0: Effectif trop faible/),
      expect.stringMatching(/^n\. d\.\u00a0: Non défini/),
    ]);
  });

  it('does not say that people overlap where each has one row', () => {
    const { notes } = tableOf({ ...content, measured: [{ ...people, by: 'gender' }] }, provenance, french);
    expect(notes.join()).not.toMatch(/plusieurs lignes/);
  });

  it('names the period of a column that has another one', () => {
    const before = { ...people, period: { from: '2018-02-15', to: '2019-02-15' } };
    const { columns } = tableOf({ ...content, measured: [people, before] }, provenance, french);
    expect(columns.map(({ name }) => name)).toEqual([
      'Personnes formées',
      'Personnes formées, 15 février 2018 – 14 février 2019',
    ]);
  });

  it('says of where, when and from what it is', () => {
    const { scope, source } = tableOf(
      content,
      { ...provenance, filters: ['Genre : Femmes'], comparison: { from: '2018-02-15', to: '2019-02-15' } },
      createMessages('en'),
    );
    expect([...scope, ...source]).toEqual([
      'Area: Occitanie',
      'Period: 15 February 2019 – 14 February 2020',
      'Compared with: 15 February 2018 – 14 February 2019',
      'Filters: Genre : Femmes',
      'Fictitious data: none of these people exist',
      'Internal use',
      'Digest of the data: 00ab00ab00ab00ab · Bilan 1.2.3',
      'Data up to: 10 February 2020',
      'Source: Espace numérique, attendance exports counted by Bilan',
    ]);
  });

  it('is of one breakdown', () => {
    expect(() => tableOf({ ...content, measured: [] }, provenance, french)).toThrow(/one breakdown/);
    expect(() => tableOf({ ...content, measured: [people, { ...people, by: 'month' }] }, provenance, french)).toThrow(
      /city, month/,
    );
  });
});

describe('a table as CSV', () => {
  const lines = tableCsv(table, french).split('\r\n');

  it('has units, raw numbers with a decimal comma, marks for what has no value, and no formula', () => {
    expect(lines.slice(0, 6)).toEqual([
      '\ufeffVille de la séance;Personnes formées (personnes);Part des femmes (part, de 0 à 1)',
      'Montpellier;17940;0,333333',
      'Mende;masqué;n. d.',
      `"'=cmd|""/c calc""!A1";0;n. d.`,
      'Albi;n. d.;1',
      'Ensemble (recompté, non additionné);18500;0,666667',
    ]);
  });

  it('ends with title, scope, source and usage', () => {
    expect(lines[6]).toBe('');
    expect(lines[7]).toBe('Villes');
    expect(lines.slice(-9, -1)).toEqual([
      'Territoire\u00a0: Occitanie',
      'Période\u00a0: 15 février 2019 – 14 février 2020',
      'Filtres\u00a0: aucun',
      'Données fictives\u00a0: aucune de ces personnes n’existe',
      'Usage interne',
      'Empreinte des données\u00a0: 00ab00ab00ab00ab · Bilan 1.2.3',
      'Données arrêtées au\u00a0: 10 février 2020',
      'Source\u00a0: Espace numérique, exports de présence comptés par Bilan',
    ]);
  });

  it('leaves a negative number a number, and writes a point in English', () => {
    const row = { label: '-1+1', cells: [count(-1_234.5), count(0)] };
    const csv = tableCsv({ ...table, rows: [row] }, createMessages('en'));
    expect(csv.split('\r\n')[1]).toBe(`'-1+1;-1234.5;0`);
    expect(tableCsv({ ...table, rows: [row] }, french)).toContain(`'-1+1;-1234,5;0`);
  });
});
