import type { Fact } from '../../../src/metrics/define/algebra.ts';
import { dayKey, dimension, type DimensionId } from '../../../src/metrics/define/dimensions.ts';
import { isAttended, isSame, type Place, rowsIn } from './scope.ts';
import type { Row } from './world.ts';

export type Key = readonly (string | null)[];

/** Rows under each key they count in; a row may be under several. */
export function cellsOf(fact: Fact, by: readonly DimensionId[], place: Place): ReadonlyMap<string, readonly Row[]> {
  const cells = new Map<string, Row[]>();
  if (by.length === 0) cells.set('[]', []);
  const visits = rowsIn('visit', place).filter(isAttended);
  for (const row of rowsIn(fact, place)) {
    for (const key of keysOf(row, fact, by, visits)) cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return cells;
}

/** An event has no session: by one, it counts under each that its person attended. */
function keysOf(row: Row, fact: Fact, by: readonly DimensionId[], visits: readonly Row[]): ReadonlySet<string> {
  const isApart = (id: DimensionId): boolean => fact !== 'visit' && dimension(id).of === 'session';
  const sources = by.some(isApart) ? visits.filter((visit) => isSame(visit, row)) : [row];
  return new Set(sources.map((visit) => JSON.stringify(by.map((id) => keyOf(id, isApart(id) ? visit : row)))));
}

export function keyOf(id: DimensionId, row: Row): string | null {
  const { column, bucket } = dimension(id);
  const value = row[column] ?? null;
  if (value === null || bucket === null) return value === null ? null : String(value);
  return bucket === 'hour' ? String(Math.floor(Number(value) / 60)) : dayKey[bucket](String(value));
}
