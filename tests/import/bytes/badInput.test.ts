import { describe, expect, it } from 'vitest';
import { counted, extractOf, gazetteer, refusalIn, reportOf } from '../readText.ts';
import { LARGEST } from '../../../src/import/rows/readExport.ts';
import { assemble } from '../../../src/import/tables/assemble.ts';

const header = 'Nom;Prénom;Email;Date;Ville;Statut\n';
const row = 'Martin;Léa;lea@example.org;15/02/2019;Nîmes;Présent\n';
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('a file that is no export', () => {
  it.each([
    ['nothing', '', 'empty_file', 'le fichier est vide'],
    ['blank lines', '\n  \n\n', 'empty_file', 'le fichier est vide'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'unsupported_format', 'une image PNG'],
    ['a PDF', '%PDF-1.7 …', 'unsupported_format', 'un document PDF'],
    ['a workbook cut short', bytes(0x50, 0x4b, 3, 4, 20, 0), 'corrupt_workbook', 'CSV (UTF-8)'],
    ['an old workbook cut short', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'corrupt_workbook', 'endommagé'],
    ['a web page', '<!DOCTYPE html><table></table>', 'unsupported_format', 'une page HTML'],
    ['JSON', '[{"nom":"Martin"}]', 'unsupported_format', 'un fichier JSON'],
    ['prose', 'Bonjour, ceci est, un texte.\nSans tableau, ni rien.\n', 'no_person_or_date_columns', 'aucune colonne'],
    ['a header alone', header, 'no_data_rows', 'aucune ligne'],
    ['totals', 'Thème;Ville;Nombre de présents\nCV;Nîmes;12\n', 'aggregate_report', 'rapport agrégé'],
    ['a list of totals', 'Général;\nAteliers;12\nVisites;30\nAppels;7\n', 'aggregate_report', 'rapport agrégé'],
  ])('%s: says so in French, and what to do', async (_, content, error, words) => {
    const report = await reportOf(content, {}, 'juin.csv');
    expect(report).toMatchObject({ outcome: 'reject_file', error, rows: 0, attendances: 0 });
    expect(refusalIn(report)).toContain('« juin.csv »');
    expect(refusalIn(report)).toContain(words);
  });

  it('is too large to be read at once', async () => {
    const report = await reportOf(new Uint8Array(LARGEST + 1), {}, 'tout.csv');
    expect(report.error).toBe('too_large_uncompressed');
    expect(refusalIn(report)).toContain('Exportez une période plus courte');
  });
});

describe('a row that cannot be placed', () => {
  it.each([
    ['31/02/2019', 'invalid_date'],
    ['bientôt', 'invalid_date'],
    ['', 'missing_date'],
    ['12/03/2091', 'date_out_of_range'],
    ['12/03/1998', 'date_out_of_range'],
  ])('is refused for its date « %s », with its line and text', async (date, reason) => {
    const bad = `Roux;Paul;paul@example.org;${date};Nîmes;Présent`;
    const report = await reportOf(`${header}${row}${bad}\n`);
    expect(report).toMatchObject({ rows: 2, attendances: 1, rejected: { [reason]: 1 } });
    expect(report.rejections).toEqual([{ line: 3, reason, column: 'Date', raw: bad }]);
  });
  it('is refused when the file is cut in the middle of it', async () => {
    expect(await reportOf(`${header}${row}Roux;Pau`)).toMatchObject({ attendances: 1, rejected: { truncated_row: 1 } });
  });
  it('is refused when it has too few or too many cells, not when the extra ones are blank', async () => {
    expect(await reportOf(`${header}${row}Roux;Paul\n;;${row}${row.trim().replace('lea', 'ali')};;\n`)).toMatchObject({
      rows: 4,
      attendances: 2,
      rejected: { too_few_columns: 1, too_many_columns: 1 },
    });
  });
  it('costs itself only when its quote is left open', async () => {
    const open = 'Roux;"Paul;paul@example.org;15/02/2019;Nîmes;Présent\n';
    const next = 'Blanc;"Zoé";zoe@example.org;15/02/2019;Nîmes;Présent\n';
    expect(await reportOf(`${header}${row}${open}${row.replaceAll('lea', 'ali')}${next}`)).toMatchObject({
      rows: 4,
      attendances: 3,
      rejected: { malformed_quote: 1 },
    });
  });
  it('is not refused for what may be missing', async () => {
    expect(await reportOf('Nom;Date;Ville;Âge;Genre\nMartin;15/02/2019;;250;?\n')).toMatchObject({
      attendances: 1,
      by_session_city: { unknown: 1 },
      warnings: ['no_presence_column', 'implausible_age'],
    });
  });
});

describe('hostile content', () => {
  it('is text: markup, formulas and the names of JavaScript do nothing', async () => {
    const report = await reportOf(
      '__proto__;constructor;Nom;Email;Date;Ville\n1;2;<img src=x onerror=alert(1)>;a@example.org;15/02/2019;=1+1\n',
    );
    expect(report).toMatchObject({ outcome: 'accept_with_warnings', attendances: 1, by_session_city: { unknown: 1 } });
  });
  it('does not hang on a file of quotes left open', async () => {
    const report = await reportOf(header + 'Roux;"Paul;p@example.org;15/02/2019;Nîmes;Présent\n'.repeat(3000));
    expect(report.rejected).toEqual({ malformed_quote: 3000 });
  });
  it('reads a cell of two megabytes', async () => {
    const report = await reportOf(`Note;${header}"${'a\n'.repeat(100)}${'x'.repeat(2_000_000)}";${row}`);
    expect(report).toMatchObject({ rows: 1, attendances: 1 });
  });
});

describe('several files', () => {
  it('keeps the good one when the other is refused', async () => {
    const extracts = [await extractOf(header + row), await extractOf('%PDF-1.7', {}, 'b.pdf')];
    const { tables, reports } = assemble(extracts, { gazetteer });
    expect(reports.map(({ outcome }) => outcome)).toEqual(['accept', 'reject_file']);
    expect(tables.find(({ name }) => name === 'registration')?.rows).toBe(1);
  });
  it('counts the same file once', async () => {
    const extract = await extractOf(header + row);
    const { reports } = assemble([extract, extract], { gazetteer });
    expect(reports.map(({ attendances, warnings }) => [attendances, warnings])).toEqual([
      [1, []],
      [0, ['already_imported']],
    ]);
    expect(reports.map(counted)).toEqual(reports.map(({ rows }) => rows));
  });
});

describe('a file that waits for an answer', () => {
  it('says what it would count, and adds nothing to the dataset', async () => {
    const extracts = [
      await extractOf('Nom;Email;Ville\nMartin;lea@example.org;Nîmes\n'),
      await extractOf(header + row),
    ];
    const { tables, reports } = assemble(extracts, { gazetteer });
    expect(reports.map(({ outcome, attendances }) => [outcome, attendances])).toEqual([
      ['needs_user_input', 1],
      ['accept', 1],
    ]);
    expect(tables.find(({ name }) => name === 'registration')?.rows).toBe(1);
  });
});

it('names the line and the columns of a header in which it found nobody', async () => {
  const report = await reportOf('Article;Prix;Stock\nClé USB;12 €;oui\nSouris;8 €;non\n', {}, 'stock.csv');
  expect(refusalIn(report)).toContain('ligne 1 : Article · Prix · Stock');
});
