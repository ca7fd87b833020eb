import { type Coefficients, type Constraint, solve } from 'yalps';
import { type CountTable, sumsOf } from '../../model/figure/countTable.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';

/**
 * What anybody can deduce of the withheld cells of a table from its published ones: the least and the most each can be, by linear programming over every
 * sum of the table, counts being at least zero. `high` is infinite where nothing bounds it. The true counts only serve to start from: withheld cells move
 * together along the directions that change no sum, and the bounds are those of the moves that keep every count from falling below zero.
 */
export function deduced(table: CountTable, withheld: ReadonlySet<string>): ReadonlyMap<string, Interval> {
  const keys = [...withheld];
  const directions = freeDirections(table, keys);
  const counts = keys.map((key) => table.counts.get(key) ?? 0);
  return new Map(
    keys.map((key, index) => {
      const count = counts[index] ?? 0;
      const reach = (sign: 1 | -1): number => farthest(directions, counts, index, sign);
      return [key, { low: Math.max(0, count - reach(-1)), high: count + reach(1) }];
    }),
  );
}

/** How far one withheld cell can move up (`sign` 1) or down from its count; infinite where nothing stops it. */
function farthest(
  directions: readonly (readonly number[])[],
  counts: readonly number[],
  cell: number,
  sign: 1 | -1,
): number {
  if (directions.every((direction) => (direction[cell] ?? 0) === 0)) return 0;
  const constraints = new Map<string, Constraint>(counts.map((count, index) => [`cell ${index}`, { max: count }]));
  const variables = new Map<string, Coefficients>();
  directions.forEach((direction, number) => {
    for (const way of [1, -1] as const) {
      const moves = new Map<string, number>([['value', sign * way * (direction[cell] ?? 0)]]);
      direction.forEach((amount, index) => {
        if (amount !== 0) moves.set(`cell ${index}`, -way * amount);
      });
      variables.set(`${number} ${way}`, moves);
    }
  });
  const { status, result } = solve(
    { direction: 'maximize', objective: 'value', constraints, variables },
    { checkCycles: true },
  );
  if (status === 'unbounded') return Infinity;
  // A solver that gives up proves no room.
  return status === 'optimal' ? Math.max(0, Math.round(result * 1e6) / 1e6) : 0;
}

const TINY = 1e-9;

/** A basis of the changes of the withheld cells that leave every sum as it is: the null space of the sums, by elimination. */
function freeDirections(table: CountTable, keys: readonly string[]): readonly (readonly number[])[] {
  const columns = new Map(keys.map((key, index) => [key, index]));
  const rows = sumsOf(table).flatMap(({ total, parts }) => {
    const row = keys.map(() => 0);
    let isUsed = false;
    for (const [key, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const column = columns.get(key);
      if (column === undefined) continue;
      row[column] = sign;
      isUsed = true;
    }
    return isUsed ? [row] : [];
  });
  const pivots: { readonly column: number; readonly row: readonly number[] }[] = [];
  for (let column = 0, next = 0; column < keys.length && next < rows.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= next && Math.abs(row[column] ?? 0) > TINY);
    if (at < 0) continue;
    const [found = []] = rows.splice(at, 1);
    const scale = found[column] ?? 1;
    const pivot = found.map((value) => value / scale);
    for (const row of rows) eliminate(row, pivot, column);
    rows.splice(next, 0, pivot);
    pivots.push({ column, row: pivot });
    next += 1;
  }
  const bound = new Set(pivots.map(({ column }) => column));
  return keys.flatMap((_, free) => {
    if (bound.has(free)) return [];
    const direction: number[] = keys.map((__, index) => (index === free ? 1 : 0));
    for (const { column, row } of pivots) direction[column] = clean(-(row[free] ?? 0));
    return [direction];
  });
}

function eliminate(row: number[], pivot: readonly number[], column: number): void {
  const factor = row[column] ?? 0;
  if (Math.abs(factor) <= TINY) return;
  pivot.forEach((value, index) => {
    row[index] = clean((row[index] ?? 0) - factor * value);
  });
}

function clean(value: number): number {
  return Math.abs(value) <= TINY ? 0 : value;
}
