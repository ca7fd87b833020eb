import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/import/bytes/records.ts';
import { extractOf, reportOf } from '../readText.ts';

const header = 'Nom;Prénom;Email;Date;Ville;Statut\n';
const person = (index: number): string => `Roux;Léa;p${index}@example.fr;15/02/2019;Nîmes;Présent\n`;
const people = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => person(index));

describe('a quote left open in a file of 500 rows', () => {
  it.each([0, 1, 250, 498, 499])('costs row %i alone, wherever in the row it is', async (at) => {
    for (const cell of ['Roux', 'Léa', 'p', '15/', 'Nîmes', 'Présent']) {
      const rows = people(500).with(at, person(at).replace(cell, `"${cell}`));
      expect(await reportOf(header + rows.join(''))).toMatchObject({
        rows: 500,
        attendances: 499,
        rejected: { malformed_quote: 1 },
        rejections: [{ line: at + 2 }],
      });
    }
  });
  it('costs one row as well when a later cell is quoted as it should, over two lines', async () => {
    const rows = people(500)
      .with(9, person(9).replace('Roux', '"Roux'))
      .with(300, person(300).replace('Roux', '"Roux\nMas"'));
    expect(await reportOf(header + rows.join(''))).toMatchObject({ rows: 500, attendances: 499 });
  });
});

describe('a text made to take long', { timeout: 10_000 }, () => {
  it.each([
    ['200,000 quotes', '"'.repeat(200_000)],
    ['200,000 quotes, a space apart', '" '.repeat(200_000)],
    ['200,000 quoted cells in a line', `${'"";'.repeat(200_000)}\n`],
    ['200,000 delimiters in a line', `${';'.repeat(200_000)}\n`],
    ['100,000 blank lines', '\n'.repeat(100_000)],
    ['100,000 lines of a space', ' \n'.repeat(100_000)],
    ['rows of all widths', Array.from({ length: 2000 }, (_, width) => `${'x;'.repeat(width)}\n`).join('')],
    ['rows that each open a quote', 'Roux;"Léa;p@example.fr;15/02/2019;Nîmes;Présent\n'.repeat(20_000)],
    [
      'rows that open a quote, which the next closes',
      `${person(1).replace('L', '"L')}${person(1).replace('a;', 'a";')}`.repeat(10_000),
    ],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte without a delimiter', 'é'.repeat(1_000_000)],
    ['quoted cells of many lines', `"${'\n'.repeat(400)}";\n`.repeat(1000)],
  ])('%s: its rows are read all the same', async (_, trap) => {
    const before = await reportOf(`${header}${people(3).join('')}${trap}`);
    expect(before.attendances).toBe(3);
    const after = await reportOf(`${header}${trap}\n${people(3).join('')}`);
    expect(after.attendances).toBe(3);
  });
});

describe('a table', () => {
  it('whose header is one name, thousands of times, counts nothing that is not there, and answers', async () => {
    const found = await reportOf(`${';'.repeat(20_000)}${'Email;'.repeat(20_000)}\n${header}${people(3).join('')}`);
    expect(found.attendances).toBeLessThanOrEqual(3);
    expect(found.rows).toBe(found.attendances + Object.values(found.rejected).reduce((sum, count) => sum + count, 0));
  });
  it('has 2,000 columns, the last ones read too', async () => {
    const questions = Array.from({ length: 2000 }, (_, index) => `Q${index};`).join('');
    expect(await reportOf(`${questions}${header}${';'.repeat(2000)}${person(1)}`)).toMatchObject({ attendances: 1 });
  });
  it('has a cell of two megabytes without quotes', async () => {
    expect(await reportOf(`Note;${header}${'x'.repeat(2_000_000)};${person(1)}`)).toMatchObject({ attendances: 1 });
  });
  it('comes after a `sep=` line, whatever its line end', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `sep=;${end}${(header + person(1)).replaceAll('\n', end)}`;
      expect(await reportOf(text)).toMatchObject({ delimiter: ';', header_line: 2, rows: 1, attendances: 1 });
    }
  });
  it('was opened as one column and saved again: lines, or those with quotes, between quotes', async () => {
    const wrap = (line: string): string => `"${line.replaceAll('"', '""')}"\n`;
    const lines = [
      'Nom,Email,Date,Ville',
      '"Roux, Léa",a@example.fr,15/02/2019,Nîmes',
      'Mas,b@example.fr,15/02/2019,Nîmes',
    ];
    const all = lines.map(wrap).join('');
    const some = lines.map((line) => (line.includes('"') ? wrap(line) : `${line}\n`)).join('');
    for (const text of [all, some])
      expect(await reportOf(text)).toMatchObject({ rows: 2, attendances: 2, unique_persons: 2, delimiter: ',' });
  });
  it('asks the same twice, one answer a row', async () => {
    const text = 'Email;Email;Date;Ville\na@example.fr;;15/02/2019;Nîmes\n;b@example.fr;15/02/2019;Nîmes\n';
    expect(await reportOf(text)).toMatchObject({ attendances: 2, unique_persons: 2, anonymous_attendances: 0 });
  });
  it('has totals, its header again and a footer, which are no rows', async () => {
    const text = `${header}${person(1)}Sous-total;;1;;;\n\n${header}${person(2)}TOTAL GÉNÉRAL;;2;;;\n\nExporté le 16/02/2019\n`;
    expect(await reportOf(text)).toMatchObject({
      rows: 2,
      attendances: 2,
      skipped: { total: 3, repeated_header: 1, blank: 2 },
    });
  });
  it('has header cells merged with the one above, or blank over cells that nobody reads', async () => {
    const text = `Personne;;;Séance;;\n;Prénom;Email;Date;Ville;\n${person(1)}`;
    expect(await reportOf(text)).toMatchObject({ rows: 1, attendances: 1, unique_persons: 1 });
  });
});

describe('the same rows', () => {
  const cell = fc.oneof(fc.constantFrom('Léa', '', '15/02/2019', 'a ; b', ', "c"', '"', "l'été", ' x '), fc.string());
  const tables = fc.array(
    fc.array(
      cell.filter((text) => !/[\r\n]/.test(text)),
      { minLength: 3, maxLength: 3 },
    ),
    { minLength: 1 },
  );
  const write = (rows: readonly (readonly string[])[], delimiter: string, all: boolean, end: string): string =>
    rows
      .map(
        (cells) =>
          cells
            .map((text) => (all || /["';,\t| ]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
            .join(delimiter) + end,
      )
      .join('');
  it('come out of any writing: delimiter, quotes and line ends change no cell', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(';', ',', '\t', '|', ' '),
        fc.boolean(),
        fc.boolean(),
        (rows, delimiter, all, crlf) => {
          const text = write(rows, delimiter, all, crlf ? '\r\n' : '\n');
          const records = [...readRecords(text, { delimiter, quote: '"' }, () => 3)];
          expect(records.map(({ cells, fault }) => [fault, ...cells])).toEqual(rows.map((cells) => [null, ...cells]));
        },
      ),
    );
  });
  it('are counted and placed whatever the writing of the file', async () => {
    const rows = (header + people(5).join(''))
      .trim()
      .split('\n')
      .map((line) => line.split(';'));
    const { rows: wanted, texts } = await extractOf(write(rows, ';', false, '\n'));
    for (const delimiter of [';', ',', '\t', '|', ' ']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const read = await extractOf(write(rows, delimiter, end !== '\n', end));
        expect({ ...read.rows, start: null, end: null }).toEqual({ ...wanted, start: null, end: null });
        expect(read.texts).toEqual(texts);
      }
    }
  });
});
