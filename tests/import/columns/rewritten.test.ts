import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/import/bytes/decode.ts';
import { findProfile } from '../../../src/import/columns/profiles/profiles.ts';
import { findDialect } from '../../../src/import/bytes/delimiter.ts';
import { readRecords } from '../../../src/import/bytes/records.ts';
import type { Report } from '../../../src/model/dataset/report.ts';
import { reportOf } from '../readText.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const texts = readdirSync(folder).filter((name) => /\.(csv|tsv|txt)$/.test(name));

/** What a report says of people, days and cities; not how they were written. */
function said({ rejections, ...report }: Report): unknown {
  const marks = { encoding: null, delimiter: null, header_line: null, warnings: null, outcome: null };
  return { ...report, ...marks, rejections: rejections.map(({ reason }) => reason) };
}

describe('the export of a tool, written with other marks, is counted the same', () => {
  it.each(texts)('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const { text } = decode(bytes);
    const dialect = findDialect(text, (cells) => findProfile(cells) !== null);
    if (dialect === null) throw new TypeError(`${name} is not a table`);
    const report = await reportOf(bytes, {}, name);
    const records = [...readRecords(text, dialect, () => null)].slice(dialect.skip).map(({ cells }) => cells);
    for (const delimiter of [';', ',', '\t', '|', ', ']) {
      for (const [quote, end] of [
        ['"', '\r\n'],
        ["'", '\n'],
        ['"', '\r'],
      ] as const) {
        const quoted = (cell: string): string => quote + cell.replaceAll(quote, quote + quote) + quote;
        const written = records.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
        expect(said(await reportOf(written, {}, name))).toEqual(said(report));
      }
    }
  });
});
