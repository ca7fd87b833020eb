import { ABSENT, type Values } from '../../../model/dataset/table.ts';

/** Row of each identifier: nearly always itself. */
export function rowOf(ids: Values): Int32Array {
  let rows = new Int32Array(ids.length).fill(ABSENT);
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] ?? 0;
    if (id >= rows.length) {
      const more = new Int32Array(id * 2 + 1).fill(ABSENT);
      more.set(rows);
      rows = more;
    }
    rows[id] = row;
  }
  return rows;
}
