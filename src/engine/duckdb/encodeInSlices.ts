import type { Table } from '../../model/dataset/table.ts';
import { encodeTable, type EncodedTable } from '../sql/encodeTable.ts';

/** Rows encoded before the page may do something else: some ten milliseconds. */
const ROWS = 10_000;

/** Tables as an engine loads them, without keeping the page from answering meanwhile. */
export async function encodeInSlices(tables: readonly Table[]): Promise<readonly EncodedTable[]> {
  const encoded: EncodedTable[] = [];
  for (const table of tables) {
    const parts: EncodedTable[] = [encodeTable(rowsOf(table, 0))];
    for (let from = ROWS; from < table.rows; from += ROWS) {
      await nextTask();
      parts.push(encodeTable(rowsOf(table, from)));
    }
    await nextTask();
    encoded.push(...parts.slice(0, 1).map((first) => ({ ...first, rows: table.rows, csv: joined(parts) })));
  }
  return encoded;
}

function rowsOf(table: Table, from: number): Table {
  const columns = Object.entries(table.columns).map(
    ([name, column]) => [name, { ...column, values: column.values.subarray(from, from + ROWS) }] as const,
  );
  return { ...table, rows: Math.min(ROWS, table.rows - from), columns: Object.fromEntries(columns) };
}

function joined(parts: readonly EncodedTable[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { csv }) => sum + csv.length, 0));
  let at = 0;
  for (const { csv } of parts) {
    whole.set(csv, at);
    at += csv.length;
  }
  return whole;
}

async function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
