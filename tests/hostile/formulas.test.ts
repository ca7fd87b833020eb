import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { columnsCsv, csvOf, textCsv } from '../../src/share/csv.ts';
import { gridXlsx } from '../../src/share/gridFiles.ts';
import { fileNameOf } from '../../src/share/fileName.ts';
import { slidesOf } from '../../src/share/slides.ts';
import { deckOf } from '../share/decks.ts';
import { provenance } from '../share/tables.ts';
import { CASES, hostile } from './texts.ts';

const french = createMessages('fr');
/** What Excel, LibreOffice and Google Sheets compute: these signs, after blanks and invisible marks. */
const live = /^(?!\s*[+\-＋－]?\s*\d[\d\s.]*%?\s*$)[\s\0\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069]*[=+\-@＝＋－＠]/;

/** The cells of a CSV as a spreadsheet parts them, whichever sign it believes in. */
function cellsIn(csv: string): readonly string[] {
  return [';', ',', '\t'].flatMap((delimiter) => Papa.parse<string[]>(csv.slice(1), { delimiter }).data.flat());
}

describe('no text becomes a formula in what is saved', { timeout: 60_000 }, () => {
  const writers = {
    'a table of figures': (text: string) =>
      csvOf(
        [
          [text, 'b'],
          ['a', text],
        ],
        french,
      ),
    'refused rows': (text: string) => textCsv([['12', text, 'Nom', text]]),
    'the answer to a query': (text: string) =>
      columnsCsv([{ name: text, isNumber: false }], [[text], [null], ['a']], french),
  };
  it.each(Object.entries(writers))('CSV: %s', (_, write) => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const cell of cellsIn(write(text))) expect(cell).not.toMatch(live);
      }),
      CASES,
    );
  });

  it('CSV keeps the text whole', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[cell = ''] = []] = Papa.parse<string[]>(textCsv([[text, 'x']]).slice(1), { delimiter: ';' }).data;
        expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
      CASES,
    );
  });

  it('XLSX: cells, titles, names of sheets', async () => {
    const table = fc.tuple(fc.array(hostile, { minLength: 50, maxLength: 50 }), hostile);
    await fc.assert(
      fc.asyncProperty(table, async ([texts, title]) => {
        const blob = await gridXlsx(
          {
            title,
            grid: { head: [['Nom', title]], rows: texts.map((text) => [{ text }]) },
            notes: [title],
            definitions: [],
            provenance,
          },
          french,
        );
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const xml = Object.entries(unzipSync(bytes))
          .map(([, part]) => strFromU8(part))
          .join('\n');
        expect(xml).not.toMatch(/<f[ >]|<hyperlink|TargetMode="External"|<!DOCTYPE|<definedName/i);
        const { sheets } = await readXlsx(bytes);
        expect(sheets[0]?.rows.length).toBeGreaterThan(texts.length);
      }),
      { ...CASES, numRuns: 40 },
    );
  });

  it('PPTX: titles of slides', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const deck = deckOf(french);
        const blob = await slidesOf({ ...deck, title: text }, french);
        for (const [name, part] of Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))) {
          if (!/\.(xml|rels)$/.test(name)) continue;
          expect(strFromU8(part)).not.toMatch(/hlinkClick|TargetMode="External"|<!DOCTYPE|<script/i);
        }
      }),
      { ...CASES, numRuns: 40 },
    );
  });

  it('names of files: no path, no sign that a system reads', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(fileNameOf(text, { from: '2019-02-15', to: '2020-02-15' }, 'csv')).toMatch(/^bilan-[a-z0-9_-]+\.csv$/);
      }),
      CASES,
    );
  });
});
