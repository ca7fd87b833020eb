import { THRESHOLD } from '../../define/threshold.ts';

/**
 * Whether a count could be as much more, or less, as the threshold for all that the sums of its row and of its column tell, both known: rows and columns
 * by which counts are exchanged are the nodes of a flow (the bounds of a transportation table). Where nothing was held nobody came, as everybody knows.
 */
export function isHiddenBySums(table: readonly (readonly number[])[], row: number, column: number): boolean {
  const own = table[row]?.[column] ?? 0;
  const more = flow(table, row, column, 'more', THRESHOLD);
  return more >= THRESHOLD || more + Math.min(own, flow(table, row, column, 'less', THRESHOLD - more)) >= THRESHOLD;
}

/** How much can be moved from a row to a column without the cell of both, up to some amount: by taking from the cells of a row (`more`), or giving to them. */
function flow(
  table: readonly (readonly number[])[],
  row: number,
  column: number,
  way: 'more' | 'less',
  most: number,
): number {
  const moved = table.map((counts) => counts.map(() => 0));
  const isOpen = (r: number, c: number): boolean => (table[r]?.[c] ?? 0) > 0 && !(r === row && c === column);
  /** What is left to move along a cell, from its row to its column or back. */
  const room = (r: number, c: number, isBack: boolean): number => {
    if (!isOpen(r, c)) return 0;
    const done = moved[r]?.[c] ?? 0;
    const count = table[r]?.[c] ?? 0;
    const isTaking = (way === 'more') !== isBack;
    return isTaking ? count - (way === 'more' ? done : -done) : Infinity;
  };
  let sum = 0;
  while (sum < most) {
    const path = pathFrom(table, row, column, room);
    if (path === null) return sum;
    const amount = Math.min(most - sum, ...path.map(({ r, c, isBack }) => room(r, c, isBack)));
    for (const { r, c, isBack } of path) {
      const counts = moved[r];
      if (counts !== undefined) counts[c] = (counts[c] ?? 0) + (isBack ? -amount : amount);
    }
    sum += amount;
  }
  return sum;
}

interface Step {
  readonly r: number;
  readonly c: number;
  readonly isBack: boolean;
}

/** The shortest way from a row to a column through cells with room. */
function pathFrom(
  table: readonly (readonly number[])[],
  row: number,
  column: number,
  room: (r: number, c: number, isBack: boolean) => number,
): readonly Step[] | null {
  const rows = new Map<number, readonly Step[]>([[row, []]]);
  const columns = new Set<number>();
  for (const [r, path] of rows)
    for (const c of table[r]?.keys() ?? []) {
      if (columns.has(c) || room(r, c, false) <= 0) continue;
      columns.add(c);
      const next = [...path, { r, c, isBack: false }];
      if (c === column) return next;
      for (const other of table.keys())
        if (!rows.has(other) && room(other, c, true) > 0) rows.set(other, [...next, { r: other, c, isBack: true }]);
    }
  return null;
}
