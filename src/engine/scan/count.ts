import type { Tally, TallyRow } from '../../metrics/ask/counter.ts';
import type { Fact, FactMeasure } from '../../metrics/define/algebra.ts';
import type { DimensionId } from '../../metrics/define/dimensions.ts';
import { type Chunk, chunksOf, type Conditions, columnsOf, isOfSessions, rowMeasures } from './chunks.ts';
import { classesOf, kindsOf, rowsIn } from './classes.ts';
import type { Classes, Ground } from './ground.ts';
import { keptOf } from './pass/keep.ts';
import { type Keys, keysOf } from './keys.ts';
import { type RowKeys, rowKeys } from './rowKeys.ts';
import { countSessions } from './sessions.ts';
import { countVisits } from './visits.ts';

/**
 * Measures of one fact under the keys that its rows have: a row per key, the counts in the order of the measures. `shared` are the conditions of all
 * that is asked of the registrations of the scope, where one mask holds them.
 */
export function countRows(
  fact: Fact,
  by: readonly DimensionId[],
  measures: readonly FactMeasure[],
  shared: Conditions | null,
  ground: Ground,
): Tally {
  return fact === 'visit' ? countByVisits(by, measures, shared, ground) : countByEvents(fact, by, measures, ground);
}

function countByVisits(
  by: readonly DimensionId[],
  measures: readonly FactMeasure[],
  shared: Conditions | null,
  ground: Ground,
): Tally {
  const keys = keysOf(ground.data, ground.selection, 'visit', by);
  const columns = measures.map(() => new Int32Array(keys.size));
  const isKey = new Uint8Array(keys.size);
  for (const chunk of chunksOf(measures, shared)) {
    const kept = keptOf(ground, kindsOf(ground, chunk.conditions.key, chunk.conditions.list));
    countVisits(keys, chunk, kept, columns, isKey);
    const ofSessions = chunk.asked.filter(({ measure }) => isOfSessions(measure));
    if (ofSessions.length > 0) countSessions(keys, ofSessions, kept, ground.data.sessions, columns);
  }
  return told(keys, by.length === 0 ? Uint8Array.of(1) : isKey, columns);
}

function countByEvents(
  fact: Exclude<Fact, 'visit'>,
  by: readonly DimensionId[],
  measures: readonly FactMeasure[],
  ground: Ground,
): Tally {
  const keys = rowKeys(fact, by, ground);
  const columns = measures.map(() => new Int32Array(keys.size));
  for (const chunk of chunksOf(measures, null)) {
    const aside = chunk.asked.find(({ measure }) => isOfSessions(measure));
    if (aside !== undefined) throw new TypeError(`${fact} has no ${aside.measure.count}`);
    countEvents(fact, keys, chunk, classesOf(ground, fact, chunk.conditions.list), ground, columns);
  }
  const isKey = new Uint8Array(keys.size);
  for (const row of rowsIn(ground, fact)) {
    keys.each(row, (code) => {
      isKey[code] = 1;
    });
  }
  return told(keys, by.length === 0 ? Uint8Array.of(1) : isKey, columns);
}

/** Those of a person are side by side, so that a person's conditions in a key are gathered before they count. */
function countEvents(
  fact: Exclude<Fact, 'visit'>,
  keys: RowKeys,
  { asked }: Chunk,
  { classOf, width, masks, flags }: Classes,
  ground: Ground,
  columns: readonly Int32Array[],
): void {
  const rowColumns = columnsOf(rowMeasures(asked), columns);
  const peopleColumns = columnsOf(
    asked.filter(({ measure }) => measure.count === 'people'),
    columns,
  );
  const nobody = ground.data.people.length;
  const { person } = ground.data[fact];
  const gathered = new Map<number, number>();
  const leave = (): void => {
    for (const [code, mask] of gathered)
      for (const counts of peopleColumns(mask)) counts[code] = (counts[code] ?? 0) + 1;
    gathered.clear();
  };
  let last = -1;
  for (const row of rowsIn(ground, fact)) {
    const who = person[row] ?? 0;
    if (who !== last) leave();
    last = who;
    const mask = masks[(flags?.[who] ?? 0) * width + (classOf[row] ?? 0)] ?? 0;
    if (mask === 0) continue;
    keys.each(row, (code) => {
      for (const counts of rowColumns(mask)) counts[code] = (counts[code] ?? 0) + 1;
      if (who !== nobody) gathered.set(code, (gathered.get(code) ?? 0) | mask);
    });
  }
  leave();
}

function told({ labelsOf }: Pick<Keys, 'labelsOf'>, isKey: Uint8Array, columns: readonly Int32Array[]): Tally {
  const found: TallyRow[] = [];
  isKey.forEach((seen, code) => {
    if (seen === 1) found.push({ keys: labelsOf(code), counts: columns.map((column) => column[code] ?? 0) });
  });
  return found;
}
