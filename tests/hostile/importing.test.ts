import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, refusalIn, reportOf } from '../import/readText.ts';
import { CASES, hostile, inherited } from './texts.ts';

const before = inherited();
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]): string => cells.map(quoted).join(';');
const header = ['Nom', 'Email', 'Date de la séance', 'Ville', 'Présence'];

/** An export with hostile cells among good ones, under headers of which some are hostile too. */
const given = fc
  .record({
    headers: fc.array(fc.tuple(fc.nat(4), hostile), { maxLength: 2 }),
    more: fc.array(hostile, { maxLength: 2 }),
    rows: fc.array(fc.tuple(fc.nat(5), hostile), { minLength: 1, maxLength: 6 }),
    name: hostile,
  })
  .map(({ headers, more, rows, name }) => {
    const names = [...header, ...more];
    for (const [index, text] of headers) names[index] = text;
    const body = rows.map(([index, text], row) => {
      const cells = ['Durand', `p${row}@example.fr`, '05/03/2019', 'Montpellier', 'Présent', ...more];
      cells[index] = text;
      return cells;
    });
    return { name: `${name}.csv`, text: [names, ...body].map(line).join('\n') };
  });

describe('an export with hostile names, cells, headers and file name', { timeout: 60_000 }, () => {
  it('is answered: every row is counted once, or the file is refused by its name', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ name, text }) => {
        const report = await reportOf(text, {}, name);
        expect(counted(report)).toBe(report.rows);
        expect(report.file).toBe(name);
        expect(report.outcome !== 'reject_file' || refusalIn(report) !== '').toBe(true);
        expect(inherited()).toBe(before);
      }),
      CASES,
    );
  });
});
