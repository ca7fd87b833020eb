import { ABSENT, type Table } from '../../model/dataset/table.ts';
import { aligned } from './format.ts';
import type { ColumnEntry, SnapshotFacts } from './manifest.ts';
import { packed, packingOf } from './packing.ts';
import { narrowed, rangeOf, widthOf } from './widths.ts';
import { written } from './written.ts';
import { xxHash32 } from './xxHash32.ts';

/** A dataset as one run of bytes: what crosses the border of a worker, stays on the shelf, and is published beside the page. */
export function encodeSnapshot(facts: SnapshotFacts, tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const columns: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  const domains: Record<string, readonly string[]> = {};
  let end = 0;
  const described = tables.map((table) => ({
    name: table.name,
    rows: table.rows,
    columns: Object.entries(table.columns).map(([name, column]): ColumnEntry => {
      const range = rangeOf(column.values);
      if (range[0] < ABSENT) throw new RangeError(`${table.name}.${name} holds ${range[0]}`);
      const left = packed(column.values, packingOf(table.name, name, table.columns, tables));
      const written = narrowed(left, widthOf(rangeOf(left)));
      const bytes = new Uint8Array(written.buffer, written.byteOffset, written.byteLength);
      const offset = end;
      columns.push({ offset, bytes });
      end = aligned(offset + bytes.length);
      const domain = column.type === 'category' ? column.domain : null;
      if (column.type === 'category') domains[column.domain] = column.labels;
      const widths = { width: widthOf(range), packed: widthOf(rangeOf(left)) };
      return { name, type: column.type, domain, ...widths, offset, sum: xxHash32(bytes) };
    }),
  }));
  return written({ facts, domains, tables: described }, end, (body) => {
    for (const { offset, bytes } of columns) body.set(bytes, offset);
  });
}
