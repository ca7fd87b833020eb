import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/import/tables/assemble.ts';
import { counted, extractOf, gazetteer, refusalIn, reportOf } from '../readText.ts';

const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Martin', 'Léa', 'a@example.org', 'b@example.org', '15/02/2019', 'Nîmes', ''),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('31/02/2019', '0639981561', 'Présent', 'Absent', '"', '""', '\n', ';', '"a\n";'),
  },
  { weight: 1, arbitrary: fc.string() },
);
const row = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join(';'));
const sheet = fc
  .array(row, { maxLength: 30 })
  .map((rows) => `Nom;Prénom;Email;Téléphone;Date;Ville;Statut\n${rows.join('\n')}`);

describe('whatever the file', () => {
  it('every row read is counted once', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (text) => {
        const report = await reportOf(text);
        expect(counted(report)).toBe(report.rows);
        expect(Object.values(report.by_session_city).reduce((a, b) => a + b, 0)).toBe(report.attendances);
      }),
    );
  });
  it('any bytes end in a report', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const report = await reportOf(bytes);
        expect(counted(report)).toBe(report.rows);
        expect(report.outcome !== 'reject_file' || refusalIn(report).includes('« export.csv »')).toBe(true);
      }),
    );
  });
  it('the order of the files changes no table', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, sheet, async (one, two) => {
        const [a, b] = [await extractOf(one, {}, 'a.csv'), await extractOf(two, {}, 'b.csv')];
        expect(assemble([a, b], { gazetteer }).tables).toEqual(assemble([b, a], { gazetteer }).tables);
      }),
      { numRuns: 50 },
    );
  });
});
