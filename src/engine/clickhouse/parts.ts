import { createHash } from 'node:crypto';
import { canonical } from '../../model/dataset/canonical.ts';
import type { Table } from '../../model/dataset/table.ts';
import { encodeTable } from '../sql/encodeTable.ts';

/** Rows that are sent, and kept, together: those of one file in a table of facts; else the whole table. */
export interface Part {
  readonly table: keyof typeof canonical;
  /** `source_id`; −1 for rows of no file, and for a table that holds rows of none. */
  readonly source: number;
  readonly rows: number;
  /** Of the bytes that would be sent. */
  readonly sha256: string;
}

export interface PartOfTables extends Part {
  readonly columns: readonly string[];
  /** Its rows as CSV, some at a time. */
  readonly slices: () => Iterable<Uint8Array>;
}

/** Rows encoded at a time: some tens of megabytes. */
const ROWS = 250_000;

export const isBySource = (table: string): boolean =>
  Object.hasOwn(canonical, table) && 'source_id' in canonical[table as keyof typeof canonical];

export function partsOf(tables: readonly Table[]): readonly PartOfTables[] {
  return tables.flatMap((table) => {
    if (!isCanonical(table.name)) throw new TypeError(`not a canonical table: ${table.name}`);
    const { name } = table;
    return [...rowsBySource(table)].map(([source, rows]) => {
      const slices = function* (): Iterable<Uint8Array> {
        for (let from = 0; from < rows.length; from += ROWS)
          yield encodeTable(picked(table, rows.subarray(from, from + ROWS))).csv;
      };
      const hash = createHash('sha256');
      for (const slice of slices()) hash.update(slice);
      return {
        table: name,
        source,
        rows: rows.length,
        sha256: hash.digest('hex'),
        columns: Object.keys(table.columns),
        slices,
      };
    });
  });
}

const isCanonical = (name: string): name is Part['table'] => Object.hasOwn(canonical, name);

function rowsBySource({ name, rows, columns }: Table): ReadonlyMap<number, Uint32Array> {
  const values = isBySource(name) ? columns['source_id']?.values : undefined;
  if (values === undefined) return new Map([[-1, Uint32Array.from({ length: rows }, (_, row) => row)]]);
  const counts = new Map<number, number>();
  for (const source of values) counts.set(source, (counts.get(source) ?? 0) + 1);
  const found = new Map(
    [...counts].toSorted(([a], [b]) => a - b).map(([source, count]) => [source, new Uint32Array(count)]),
  );
  const next = new Map<number, number>();
  values.forEach((source, row) => {
    const at = next.get(source) ?? 0;
    found.get(source)?.fill(row, at, at + 1);
    next.set(source, at + 1);
  });
  return found;
}

function picked(table: Table, rows: Uint32Array): Table {
  const columns = Object.entries(table.columns).map(
    ([name, column]) => [name, { ...column, values: Int32Array.from(rows, (row) => column.values[row] ?? 0) }] as const,
  );
  return { ...table, rows: rows.length, columns: Object.fromEntries(columns) };
}
