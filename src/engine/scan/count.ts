import type { Tally, TallyRow } from '../../metrics/ask/counter.ts';
import {
  both,
  type Fact,
  type FactMeasure,
  is,
  measureKey,
  ofPerson,
  ofRow,
  type Predicate,
} from '../../metrics/define/algebra.ts';
import type { DimensionId } from '../../metrics/define/dimensions.ts';
import { classesOf, factsOf, isOfPeriod, MOST_CONDITIONS, rowsIn } from './classes.ts';
import type { Ground, Classes } from './ground.ts';
import type { Asked } from './asked.ts';
import { type RowKeys, rowKeys } from './rowKeys.ts';
import { countSessions } from './sessions.ts';

/** Measures of one fact under the keys that its rows have: a row per key, the counts in the order of the measures. */
export function countRows(
  fact: Fact,
  by: readonly DimensionId[],
  measures: readonly FactMeasure[],
  ground: Ground,
): Tally {
  const keys = rowKeys(fact, by, ground);
  const columns = measures.map(() => new Int32Array(keys.size));
  for (const chunk of chunksOf(measures)) {
    const classes = classesOf(ground, fact, chunk.conditions);
    countEach(fact, keys, chunk, classes, ground, columns);
    const ofSessions = chunk.asked.filter(({ measure }) => isOfSessions(measure));
    if (ofSessions.length > 0) countSessions(keys, ofSessions, classes, ground, columns);
  }
  return keysIn(fact, keys, by, ground).map((code): TallyRow => ({
    keys: keys.labelsOf(code),
    counts: columns.map((column) => column[code] ?? 0),
  }));
}

interface Chunk {
  readonly asked: readonly Asked[];
  readonly conditions: readonly Predicate[];
}

const attendedAtHub: Predicate = both(is('presence', 'attended'), is('hub'));

/**
 * Measures with few enough conditions to be told by the bits of one mask, those that depend on the period apart from those that never change; the first bit
 * is of who attended at the hub, where a measure needs it.
 */
function chunksOf(measures: readonly FactMeasure[]): readonly Chunk[] {
  const all = measures.map((measure, column) => ({ measure, column, condition: ofRow(measure.where) }));
  return [false, true].flatMap((isDynamic) => fill(all.filter(({ condition }) => isOfPeriod(condition) === isDynamic)));
}

function fill(
  measures: readonly { readonly measure: FactMeasure; readonly column: number; readonly condition: Predicate }[],
): readonly Chunk[] {
  const needsHub = measures.some(({ measure }) => ofPerson(measure.where).length > 0);
  const start = (): { asked: Asked[]; conditions: Predicate[] } => ({
    asked: [],
    conditions: needsHub ? [attendedAtHub] : [],
  });
  const chunks: ReturnType<typeof start>[] = [];
  for (const { measure, column, condition } of measures) {
    const key = JSON.stringify(condition);
    let chunk = chunks.at(-1);
    let bit = chunk?.conditions.findIndex((each) => JSON.stringify(each) === key) ?? -1;
    if (chunk === undefined || (bit < 0 && chunk.conditions.length === MOST_CONDITIONS)) {
      chunk = start();
      chunks.push(chunk);
      bit = chunk.conditions.findIndex((each) => JSON.stringify(each) === key);
    }
    if (bit < 0) bit = chunk.conditions.push(condition) - 1;
    chunk.asked.push({ measure, column, bit });
  }
  return chunks;
}

function isOfSessions({ count }: FactMeasure): boolean {
  return count !== 'rows' && count !== 'people';
}

/** Rows and people in one pass: those of a person are side by side, so that a person's conditions in a key are gathered before they count. */
function countEach(
  fact: Fact,
  keys: RowKeys,
  { asked }: Chunk,
  { classOf, masks }: Classes,
  ground: Ground,
  columns: readonly Int32Array[],
): void {
  const ofRows = masks.map((mask) => columnsOf(rowMeasures(asked), mask, columns));
  const ofPeople = asked.filter(({ measure }) => measure.count === 'people');
  const hasPeople = ofPeople.length > 0;
  const nobody = ground.data.people.length;
  const { person } = factsOf(ground, fact);
  const gathered = new Int32Array(keys.size);
  const touched = new Int32Array(keys.size);
  const known = new Map<number, readonly Int32Array[]>();
  let [count, last] = [0, -1];
  let [lastMask, lastColumns]: [number, readonly Int32Array[]] = [-1, []];
  const leave = (): void => {
    for (let at = 0; at < count; at += 1) {
      const code = touched[at] ?? 0;
      const mask = gathered[code] ?? 0;
      gathered[code] = 0;
      if (mask !== lastMask) {
        lastMask = mask;
        lastColumns = known.get(mask) ?? columnsOf(ofPeople, mask, columns);
        known.set(mask, lastColumns);
      }
      for (const column of lastColumns) column[code] = (column[code] ?? 0) + 1;
    }
    count = 0;
  };
  const { codeOf } = keys;
  const take = (code: number, rows: readonly Int32Array[], mask: number, who: number): void => {
    for (const column of rows) column[code] = (column[code] ?? 0) + 1;
    if (who === nobody || !hasPeople) return;
    if (gathered[code] === 0) touched[count++] = code;
    gathered[code] = (gathered[code] ?? 0) | mask;
  };
  for (const row of rowsIn(ground, fact)) {
    const who = person[row] ?? 0;
    if (who !== last) {
      leave();
      last = who;
    }
    const own = classOf[row] ?? 0;
    const mask = masks[own] ?? 0;
    if (mask === 0) continue;
    const rows = ofRows[own] ?? [];
    if (codeOf === null) keys.each(row, (code) => take(code, rows, mask, who));
    else take(codeOf(row), rows, mask, who);
  }
  leave();
}

function rowMeasures(asked: readonly Asked[]): readonly Asked[] {
  const found = asked.filter(({ measure }) => measure.count === 'rows');
  const aside = found.find(({ measure }) => ofPerson(measure.where).length > 0);
  if (aside !== undefined)
    throw new RangeError(`rows are not counted by what a person did: ${measureKey(aside.measure)}`);
  return found;
}

/** Where a mask counts. */
function columnsOf(asked: readonly Asked[], mask: number, columns: readonly Int32Array[]): readonly Int32Array[] {
  const isAtHub = (mask & 1) === 1;
  return asked.flatMap(({ measure, column, bit }) => {
    const counts = columns[column];
    const isThere = (mask & (1 << bit)) !== 0;
    const fits = ofPerson(measure.where).every((each) => 'equals' in each && each.equals === isAtHub);
    return isThere && fits && counts !== undefined ? [counts] : [];
  });
}

/** The keys that a row of the scope has, whatever it says; a total always is one. */
function keysIn(fact: Fact, keys: RowKeys, by: readonly DimensionId[], ground: Ground): readonly number[] {
  if (by.length === 0) return [0];
  const isKey = new Uint8Array(keys.size);
  const { codeOf } = keys;
  for (const row of rowsIn(ground, fact)) {
    if (codeOf !== null) isKey[codeOf(row)] = 1;
    else
      keys.each(row, (code) => {
        isKey[code] = 1;
      });
  }
  return [...isKey.keys()].filter((code) => isKey[code] === 1);
}
