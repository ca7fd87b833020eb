import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textGrid } from '../../../src/import/bytes/grid.ts';
import { createByteDictionary } from '../../../src/import/bytes/regular/byteDictionary.ts';
import { regularGrid } from '../../../src/import/bytes/regular/regularGrid.ts';
import { regularityOf } from '../../../src/import/bytes/regular/regularity.ts';
import { regularText } from '../../../src/import/bytes/regular/regularText.ts';
import { rowScanner } from '../../../src/import/bytes/regular/scanRows.ts';
import { encodeFromWindows1252 } from '../../../src/import/bytes/windows1252.ts';
import { textAt } from '../../../src/import/rows/codes/texts.ts';
import { extractOf, reportOf } from '../readText.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same text in UTF-16 with its mark: it is read whole. */
function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(`\ufeff${text}`, (unit) => unit.charCodeAt(0)).buffer);
}

const cell = fc.constantFrom(
  'Léa',
  '',
  ' ',
  'l’été',
  'a\u00a0b',
  'e\u0301',
  '"a;b"',
  '"a""b"',
  '"a\nb"',
  '"',
  'a"b',
  ' "x" ',
  '""',
  '15/02/2019',
  'Total',
  'Nom',
);
const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 12 });
const ends = fc.constantFrom('\n', '\r\n');

describe('records of regular bytes', () => {
  it('are those of the text read whole', () => {
    fc.assert(
      fc.property(lines, ends, fc.boolean(), fc.constantFrom(null, 2, 3), (rows, end, isCut, width) => {
        const text = `A;B;C${end}${rows.map((cells) => cells.join(';')).join(end)}${isCut ? '' : end}`;
        const regular = regularText(utf8(text));
        const decoded = { text: text.replaceAll('\u00a0', ' ').normalize('NFC'), encoding: 'utf-8' as const };
        const whole = textGrid({ ...decoded, warnings: [], repairs: [] }, () => false);
        const own = regular === null ? null : regularGrid(regular, () => false);
        const records = (grid: typeof own): unknown =>
          [...(grid?.records(() => width) ?? [])].map(({ line, cells, raw, fault }) => ({ line, cells, raw, fault }));
        expect(records(own)).toEqual(records(whole));
        for (const { raw, start, end: stop } of own?.records(() => width) ?? [])
          expect(own?.raw(start, stop)).toBe(raw);
      }),
    );
  });
});

describe('rows coded from regular bytes', () => {
  it('have the cells of their records', () => {
    fc.assert(
      fc.property(lines, ends, (rows, end) => {
        const text = rows.map((cells) => cells.join(';')).join(end);
        const bytes = utf8(text);
        const grid = regularGrid(
          { bytes, decoded: { text: 'A;B;C\n1;2;3\n', encoding: 'utf-8', warnings: [], repairs: [] } },
          () => false,
        );
        const dictionaries = [0, 1, 2].map(() => createByteDictionary(bytes));
        const scan = rowScanner({ bytes, delimiter: 0x3b, quote: 0x22, width: 3, dictionaries }, 4);
        for (const { start, end: stop, cells } of grid?.records(() => 3) ?? []) {
          const block = scan(start);
          if (block.rows === 0) continue;
          const texts = dictionaries.map((dictionary, column) => dictionary.text(block.codes[column] ?? -1));
          expect(texts).toEqual(cells);
          expect([block.starts[0], block.ends[0]]).toEqual([start, stop]);
        }
      }),
    );
  });
  it('are at most as many as a block holds, then go on', () => {
    const bytes = utf8('a;1\nb;2\n"c;d";3\ne"f;4\ng;5');
    const dictionaries = [0, 1].map(() => createByteDictionary(bytes));
    const scan = rowScanner({ bytes, delimiter: 0x3b, quote: 0x22, width: 2, dictionaries }, 2);
    const seen = [0, 8, 16, 22].map((from) => {
      const { rows, next, isFull } = scan(from);
      return { rows, next, isFull };
    });
    expect(seen).toEqual([
      { rows: 2, next: 8, isFull: true },
      { rows: 1, next: 16, isFull: false },
      { rows: 0, next: 16, isFull: false },
      { rows: 1, next: 25, isFull: false },
    ]);
  });
});

describe('a file', () => {
  const row = fc.tuple(
    fc.constantFrom('Roux', 'Mas', '"Le Gall"', 'Total', 'Nom', '', 'TEST TEST'),
    fc.constantFrom('Léa', 'Zoé', '"Ana ""B"""', ''),
    fc.constantFrom('a@example.fr', 'B@example.org', 'b@example.org', 'Email', '', '  '),
    fc.constantFrom('15/02/2019', '"16/02/2019"', '31/02/2019', '', 'Date'),
    fc.constantFrom('Nîmes', 'Albi', 'Nimes', 'Atlantide', ''),
    fc.constantFrom('Présent', 'Absent', 'peut-être', '"Présent\nen retard"', ''),
    fc.constantFrom('', ';', ';x'),
  );
  it('is the same read from its bytes as read whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 30 }), ends, async (rows, end) => {
        const header = 'Nom;Prénom;Email;Date;Ville;Présence';
        const text = `${header}${end}${rows.map(([nom, first, ...rest]) => `${nom};${first};${rest.slice(0, 4).join(';')}${rest[4] ?? ''}`).join(end)}${end}`;
        const [own, whole] = await Promise.all([reportOf(utf8(text)), reportOf(utf16(text))]);
        expect({ ...own, encoding: null }).toEqual({ ...whole, encoding: null });
        const [coded, read] = await Promise.all([extractOf(utf8(text)), extractOf(utf16(text))]);
        const said = (
          { rows: columns, texts }: typeof coded,
          column: 'name' | 'email' | 'ticket',
        ): readonly unknown[] => Array.from(columns[column], (position) => textAt(texts, position) ?? null);
        for (const column of ['name', 'email', 'ticket'] as const)
          expect(said(coded, column)).toEqual(said(read, column));
        expect(coded.rows.line).toEqual(read.rows.line);
        expect(coded.rows.day).toEqual(read.rows.day);
      }),
      { numRuns: 20 },
    );
  });
});

describe('bytes are', () => {
  it.each([
    ['regular with accents, spaces that do not break and a tab', 'é\u00a0;\t’\n', 'utf-8'],
    ['irregular with an invisible character', 'a\u200bb', 'irregular'],
    ['irregular with a control', 'a\u0001b', 'irregular'],
    ['irregular with a return alone', 'a\rb', 'irregular'],
    ['irregular with accents encoded twice', 'NÃ®mes Ã©', 'irregular'],
    ['irregular with a quote after a backslash', 'a\\"b', 'irregular'],
    ['irregular with a Greek question mark, that becomes a semicolon', 'a\u037eb', 'irregular'],
  ] as const)('%s', (_, text, regularity) => {
    expect(regularityOf(utf8(text))).toBe(regularity);
  });
  it('no UTF-8 when a byte is of none, as a strict decoder says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 0x7e, max: 0xff, maxLength: 6 }), (bytes) => {
        const isValid = (): boolean => {
          try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== null;
          } catch {
            return false;
          }
        };
        fc.pre(regularityOf(bytes) !== 'irregular');
        expect(regularityOf(bytes) === 'utf-8').toBe(isValid());
      }),
    );
  });
  it('the same text from Windows-1252', () => {
    expect(new TextDecoder().decode(encodeFromWindows1252(Uint8Array.of(0x80, 0x92, 0xe9, 0x41)))).toBe('€’éA');
  });
});
