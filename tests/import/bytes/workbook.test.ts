import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { refusalIn, reportOf } from '../readText.ts';

type Cells = (string | number | boolean | Date | null)[][];
interface Given {
  readonly name: string;
  readonly rows: Cells;
  readonly hidden?: boolean;
  readonly merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

const header = ['Nom', 'Email', 'Date', 'Ville', 'Statut'];
const day = (date: number, hour = 0): Date => new Date(Date.UTC(2019, 1, date, hour));
const person = (name: string, date: Date | string | null, state = 'Présent'): Cells[number] => [
  name,
  `${name.toLowerCase()}@example.org`,
  date,
  'Nîmes',
  state,
];

async function workbook(...sheets: Given[]): Promise<Uint8Array> {
  return writeXlsx({ sheets });
}

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/${name}`));
}

describe('a workbook', () => {
  it('is read by its content, whatever its extension, with dates, times and booleans as cells show them', async () => {
    const bytes = await workbook({
      name: 'Février',
      rows: [
        ['Nom', 'Email', 'Date', 'Heure', 'Ville', 'Présent'],
        ['Roux', 'roux@example.org', day(15, 10), 0.75, 'Nîmes', true],
        ['Vidal', 'vidal@example.org', 43_511, null, 'Nîmes', false],
      ],
    });
    expect(await reportOf(bytes, {}, 'export.csv')).toMatchObject({
      outcome: 'accept',
      encoding: null,
      delimiter: null,
      header_line: 1,
      rows: 2,
      attendances: 1,
      not_attended: { no_show: 1 },
      by_session_city: { Nîmes: 1 },
      date_min: '2019-02-15',
    });
  });

  it('whose sheets are named after communes says where each session was', async () => {
    const headers = ['Nom', 'Email', 'Date', 'Statut'];
    const row = (name: string): Cells[number] => [name, `${name.toLowerCase()}@example.org`, day(15), 'Présent'];
    const bytes = await workbook(
      { name: 'Albi', rows: [headers, row('Roux'), row('Vidal')] },
      { name: 'Castres', rows: [headers, row('Mas')] },
    );
    const report = await reportOf(bytes, {}, 'export.xlsx');
    expect(report).toMatchObject({ questions: [], by_session_city: { Albi: 2, Castres: 1 } });
    expect(report.warnings).toContain('city_from_title');
  });

  it('of before 2007 leaves blank rows out of the file', async () => {
    expect(await reportOf(fixture('cases/import/liste-avec-ligne-vide.xls'), {}, 'liste.xls')).toMatchObject({
      outcome: 'accept',
      rows: 5,
      attendances: 5,
    });
  });

  it('is a delimited text when that is what it holds', async () => {
    const text = `${header.join(';')}\nRoux;roux@example.org;15/02/2019;Nîmes;Présent\n`;
    expect(await reportOf(text, {}, 'export.xlsx')).toMatchObject({ outcome: 'accept', attendances: 1 });
  });

  it('gives its visible sheets of the same columns together, and names the line of a refused row', async () => {
    const bytes = await workbook(
      { name: 'Janvier', rows: [header, person('Roux', day(5)), person('Vidal', day(5))] },
      { name: 'Février', rows: [['Ateliers de février'], header, person('Roux', day(12)), person('Fabre', 'bientôt')] },
      {
        name: 'Tarifs',
        rows: [
          ['Salle', 'Prix'],
          ['A', 12],
        ],
      },
      { name: 'Cachée', hidden: true, rows: [header, person('Garcin', day(5))] },
    );
    const report = await reportOf(bytes);
    expect(report).toMatchObject({
      outcome: 'accept_with_warnings',
      rows: 4,
      attendances: 3,
      unique_persons: 2,
      skipped: { preamble: 1 },
      warnings: ['other_tables_ignored'],
    });
    expect(report.rejections).toEqual([
      {
        line: 4,
        reason: 'invalid_date',
        column: 'Date',
        raw: '[Février] Fabre\tfabre@example.org\tbientôt\tNîmes\tPrésent',
      },
    ]);
  });

  it('of absent people alone is asked about; beside those who came it is not', async () => {
    const headers = ['Nom', 'Email', 'Date', 'Ville'];
    const row = (name: string): Cells[number] => [name, `${name.toLowerCase()}@example.org`, day(15), 'Nîmes'];
    const absent = { name: 'Absents', rows: [headers, row('Roux'), row('Vidal')] };
    const came = { name: 'Présents', rows: [headers, row('Sicard'), row('Puech')] };
    expect(await reportOf(await workbook(absent), {}, 'a.xlsx')).toMatchObject({
      outcome: 'needs_user_input',
      questions: ['presence'],
    });
    const both = await reportOf(await workbook(absent, came), {}, 'b.xlsx');
    expect(both).toMatchObject({ attendances: 2, not_attended: { no_show: 2 }, questions: [] });
  });

  it('reads what a merged cell says in each of its rows', async () => {
    const bytes = await workbook({
      name: 'Feuille',
      rows: [header, person('Roux', day(15)), person('Vidal', null), person('Fabre', null)],
      merges: [{ startRow: 1, startCol: 2, endRow: 3, endCol: 2 }],
    });
    expect(await reportOf(bytes)).toMatchObject({ rows: 3, attendances: 3, rejected: {}, date_max: '2019-02-15' });
  });

  it('counts days from 1904 when it says so', async () => {
    // 43511 days after 1 January 1904.
    expect(await reportOf(fixture('dates-1904.xlsx'))).toMatchObject({ attendances: 1, date_min: '2023-02-16' });
  });

  it('may be of Excel before 2007, or of LibreOffice', async () => {
    expect(await reportOf(fixture('rdv-service-public.xls'))).toMatchObject({
      profile: 'rdv-service-public',
      rows: 5,
      attendances: 3,
      not_attended: { no_show: 1, cancelled: 1 },
      by_session_city: { Mende: 1, Millau: 2 },
    });
    expect(await reportOf(fixture('feuille.ods'))).toMatchObject({ attendances: 1, not_attended: { no_show: 1 } });
  });

  it('may be a table in HTML under another name', async () => {
    const html = `<html><body><table><tr><th>${header.join('</th><th>')}</th></tr>
      <tr><td>Roux &amp; fils</td><td>roux@example.org</td><td>15/02/2019</td><td>N&icirc;mes</td><td>Pr&eacute;sent</td></tr></table>
      <script>document.title = 'lu'</script></body></html>`;
    expect(await reportOf(html, {}, 'rapport.xls')).toMatchObject({
      rows: 1,
      attendances: 1,
      by_session_city: { Nîmes: 1 },
    });
  });
});

describe('a workbook that is not read', () => {
  const sheet = (data: string, before = ''): string =>
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${data}</sheetData></worksheet>`;
  async function withSheet(xml: string): Promise<Uint8Array> {
    const { unzipSync } = await import('fflate');
    const parts = unzipSync(await workbook({ name: 'A', rows: [header, person('Roux', '15/02/2019')] }));
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
  }
  const text = (reference: string, value: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rowOf = (row: number, values: readonly string[]): string =>
    `<row r="${row}">${values.map((value, index) => text(`${'ABCDE'[index]}${row}`, value)).join('')}</row>`;
  const body = rowOf(1, header) + rowOf(2, ['Roux', 'roux@example.org', '15/02/2019', 'Nîmes', 'Présent']);

  it('is the one of seventeen thousand million cells only when it has them', async () => {
    const falseDimension = sheet(body, '<dimension ref="A1:XFD1048576"/>');
    expect(await reportOf(await withSheet(falseDimension))).toMatchObject({ attendances: 1 });
    const corner = sheet(`${body}<row r="1048576">${text('XFD1048576', 'loin')}</row>`);
    expect(await reportOf(await withSheet(corner))).toMatchObject({ error: 'too_large_uncompressed', rows: 0 });
  });

  it('is a bomb, whether its header tells its size or lies', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(210_000_000) }, { level: 1 });
    expect(await reportOf(bomb, {}, 'bombe.xlsx')).toMatchObject({
      error: 'too_large_uncompressed',
    });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    expect(await reportOf(bomb, {}, 'bombe.xlsx')).toMatchObject({ error: 'too_large_uncompressed' });
  });

  it('declares entities', async () => {
    const xml = sheet(body).replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>');
    expect(await reportOf(await withSheet(xml))).toMatchObject({ error: 'corrupt_workbook' });
  });

  it('is behind a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [header] }],
      encryption: { password: 'secret', spinCount: 10 },
    });
    const report = await reportOf(bytes, {}, 'juin.xlsx');
    expect(report).toMatchObject({ error: 'unsupported_format' });
    expect(refusalIn(report)).toContain('protégé par mot de passe');
  });

  it('is a letter, an archive, or cut in the middle', async () => {
    const letter = zipSync({ 'word/document.xml': strToU8('<w/>') });
    expect(await reportOf(letter)).toMatchObject({ error: 'not_a_workbook' });
    expect(await reportOf(zipSync({ 'photo.txt': strToU8('a') }))).toMatchObject({ error: 'not_a_workbook' });
    const whole = await workbook({ name: 'A', rows: [header] });
    expect(await reportOf(whole.slice(0, whole.length / 2))).toMatchObject({ error: 'corrupt_workbook' });
  });

  it('has nothing under its header, or nothing at all', async () => {
    expect(await reportOf(await workbook({ name: 'A', rows: [header] }))).toMatchObject({ error: 'no_data_rows' });
    expect(await reportOf(await workbook({ name: 'A', rows: [] }))).toMatchObject({ error: 'no_data_rows' });
  });
});
