import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/import/bytes/decode.ts';
import { delimited, leftOpen, plain, quoted } from './csvCases.ts';
import { type FileRecord, readRecords } from '../../../src/import/bytes/records.ts';

/** The records of bytes or text cut at commas, or at what is given; of a table as wide as is given. */
function recordsOf(content: string | Uint8Array, delimiter = ',', width: number | null = null): readonly FileRecord[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return [...readRecords(decode(bytes).text, { delimiter, quote: '"' }, () => width)];
}

const cellsOf = (...given: Parameters<typeof recordsOf>): unknown => recordsOf(...given).map(({ cells }) => cells);

const spectrum = new URL('../../../node_modules/csv-spectrum/', import.meta.url);
const names = readdirSync(new URL('csvs', spectrum))
  .map((file) => file.replace('.csv', ''))
  // Its JSON tells another telephone than its CSV.
  .filter((name) => name !== 'location_coordinates');

describe('csv-spectrum', () => {
  it.each(names)('%s', (name) => {
    const [header, ...rows] = recordsOf(readFileSync(new URL(`csvs/${name}.csv`, spectrum)));
    const keyed = rows.map(({ cells }) =>
      Object.fromEntries(cells.map((cell, index) => [header?.cells[index] ?? '', cell])),
    );
    const told: unknown = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), 'utf8'));
    expect(keyed).toEqual([told].flat());
  });
});

describe('cells and records, as the tests of PapaParse have them', () => {
  it.each(plain)('%s', (_, text, records) => {
    expect(cellsOf(text)).toEqual(records);
  });
  it.each(delimited)('delimiter: %s', (_, text, delimiter, cells) => {
    expect(cellsOf(text, delimiter)).toEqual([cells]);
  });
});

describe('quotes, as the tests of PapaParse have them', () => {
  it.each(quoted)('%s', (_, text, records) => {
    expect(cellsOf(text)).toEqual(records);
  });
});

describe('a quote that never closes as it should', () => {
  it.each(leftOpen)('%s', (_, text, records) => {
    expect(cellsOf(text, ',', 3)).toEqual(records);
    expect(recordsOf(text, ',', 3).filter(({ fault }) => fault === 'malformed_quote')).toHaveLength(1);
  });
  it('costs nothing when as many close as open and the row is as wide as the header', () => {
    expect(recordsOf('A,"B" b,C\nD,E,F', ',', 3)).toMatchObject([{ cells: ['A', '"B" b', 'C'], fault: null }, {}]);
  });
});
