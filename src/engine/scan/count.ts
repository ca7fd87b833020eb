import type { Tally, TallyRow } from '../../metrics/ask/counter.ts';
import type { Fact, FactMeasure } from '../../metrics/define/algebra.ts';
import type { DimensionId } from '../../metrics/define/dimensions.ts';
import { chunksOf, type Conditions, isOfSessions } from './chunks.ts';
import { kindsOf } from './classes.ts';
import { countEvents } from './events.ts';
import type { Ground } from './ground.ts';
import { keptOf } from './pass/keep.ts';
import { type Keys, keysOf } from './keys.ts';
import { rowKeys } from './rowKeys.ts';
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
  const keys = keysOf(ground.data, ground.selection, by);
  const columns = measures.map(() => new Int32Array(keys.size));
  const isKey = new Uint8Array(keys.size);
  for (const chunk of chunksOf(measures, shared)) {
    const kept = keptOf(
      ground,
      kindsOf(ground, chunk.conditions.key, chunk.conditions.list),
      chunk.conditions.ofPeople,
    );
    countVisits(keys, chunk, kept, columns, isKey);
    const ofSessions = chunk.asked.filter(({ measure }) => isOfSessions(measure));
    if (ofSessions.length > 0)
      countSessions(keys, { ...chunk, asked: ofSessions }, kept, ground.data.sessions, columns);
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
  const isKey = new Uint8Array(keys.size);
  for (const chunk of chunksOf(measures, null)) {
    const aside = chunk.asked.find(({ measure }) => isOfSessions(measure));
    if (aside !== undefined) throw new TypeError(`${fact} has no ${aside.measure.count}`);
    countEvents(fact, keys, chunk, ground, columns, isKey);
  }
  return told(keys, by.length === 0 ? Uint8Array.of(1) : isKey, columns);
}

function told({ labelsOf }: Pick<Keys, 'labelsOf'>, isKey: Uint8Array, columns: readonly Int32Array[]): Tally {
  const found: TallyRow[] = [];
  for (let code = 0; code < isKey.length; code += 1)
    if (isKey[code] === 1) found.push({ keys: labelsOf(code), counts: columns.map((column) => column[code] ?? 0) });
  return found;
}
