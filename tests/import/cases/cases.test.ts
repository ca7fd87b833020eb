import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { counted, reportOf } from '../readText.ts';
import { type Case, faultsOf } from './verdict.ts';

describe.each(['import', 'public', 'books', 'kinds', 'fresh', 'strangers'])('cases of %s', (folder) => {
  const at = (file: string): string => `tests/fixtures/cases/${folder}/${file}`;
  const cases = JSON.parse(readFileSync(at('expected.json'), 'utf8')) as Record<string, Case>;
  it.each(Object.entries(cases))('%s is read as by hand, or asked about', async (file, expected) => {
    const report = await reportOf(new Uint8Array(readFileSync(at(file))), {}, file);
    expect(faultsOf(report, expected)).toEqual([]);
    expect(counted(report)).toBe(report.rows + report.headcount);
  });
});

/** A text, or the sheets of a workbook; a cell « @2024-03-12 » or « @2024-03-12T14:00 » is a real date. */
interface Variant {
  readonly text?: string;
  readonly sheets?: readonly Sheet[];
  readonly expected: Case;
}
interface Sheet {
  readonly name: string;
  readonly rows: (string | number | boolean | null)[][];
  readonly hidden?: boolean;
  readonly merges?: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

async function contentOf({ text, sheets = [] }: Variant): Promise<string | Uint8Array> {
  if (text !== undefined) return text;
  const cellOf = (cell: Sheet['rows'][number][number]): string | number | boolean | Date | null =>
    typeof cell === 'string' && cell.startsWith('@20')
      ? new Date(`${cell.slice(1)}${cell.includes('T') ? ':00' : 'T00:00:00'}Z`)
      : cell;
  return writeXlsx({ sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(cellOf)) })) });
}

describe.each(['variants', 'tools'])('%s of every kind', (name) => {
  const variants = JSON.parse(readFileSync(`tests/fixtures/cases/${name}.json`, 'utf8')) as Record<string, Variant>;
  it.each(Object.entries(variants))('%s is read as by hand, or asked about', async (file, variant) => {
    const report = await reportOf(await contentOf(variant), {}, file);
    expect(faultsOf(report, variant.expected)).toEqual([]);
    expect(counted(report)).toBe(report.rows + report.headcount);
  });
});
