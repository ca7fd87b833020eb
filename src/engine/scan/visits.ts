import type { Chunk } from './chunks.ts';
import { columnsOf, rowMeasures } from './chunks.ts';
import type { Classes, Gathered, Ground } from './ground.ts';
import type { Keys } from './keys.ts';

/** Registrations and their people. What depends on no session is read from what each person did; the rest takes a pass over rows. */
export function countVisits(
  keys: Keys,
  { asked }: Chunk,
  classes: Classes,
  gathered: Gathered,
  ground: Ground,
  columns: readonly Int32Array[],
): void {
  const ofRows = rowMeasures(asked);
  const ofPeople = asked.filter(({ measure }) => measure.count === 'people');
  const rowColumns = columnsOf(ofRows, columns);
  if (keys.ofSession !== null) {
    passOverRows(keys, classes, ground, bitsOf(ofPeople), rowColumns, columnsOf(ofPeople, columns));
    return;
  }
  if (ofPeople.length > 0) countPeople(keys, gathered, bitsOf(ofPeople), columnsOf(ofPeople, columns));
  if (ofRows.length === 0) return;
  if (keys.ofPerson !== null) {
    passOverRows(keys, classes, ground, 0, rowColumns, () => []);
    return;
  }
  gathered.rows.forEach((times, at) => {
    if (times > 0) for (const counts of rowColumns(classes.masks[at] ?? 0)) counts[0] = (counts[0] ?? 0) + times;
  });
}

function bitsOf(asked: Chunk['asked']): number {
  // The first bit tells who attended at the hub.
  return asked.reduce((bits, { bit }) => bits | (1 << bit), asked.length > 0 ? 1 : 0);
}

type ColumnsOf = (mask: number) => readonly Int32Array[];

function countPeople({ ofPerson }: Keys, { people }: Gathered, bits: number, columnsAt: ColumnsOf): void {
  let last = 0;
  let counted: readonly Int32Array[] = [];
  for (let who = 0; who < people.length; who += 1) {
    const mask = (people[who] ?? 0) & bits;
    if (mask === 0) continue;
    if (mask !== last) {
      last = mask;
      counted = columnsAt(mask);
    }
    const code = ofPerson === null ? 0 : (ofPerson[who] ?? 0);
    for (const counts of counted) counts[code] = (counts[code] ?? 0) + 1;
  }
}

/** Rows of a person are side by side: what each did under a key is gathered before it counts. */
function passOverRows(
  { size, ofSession, ofPerson }: Keys,
  { classOf, width, masks, flags }: Classes,
  { data, selection }: Ground,
  bits: number,
  rowColumns: ColumnsOf,
  peopleColumns: ColumnsOf,
): void {
  const { person, session } = data.visits;
  const nobody = data.people.length;
  const ofRows = Array.from(masks, rowColumns);
  const hasRows = Uint8Array.from(ofRows, ({ length }) => (length > 0 ? 1 : 0));
  const gathered = new Int32Array(size);
  const touched = new Int32Array(size);
  let [count, last, base, offset] = [0, -1, 0, 0];
  let lastMask = 0;
  let counted: readonly Int32Array[] = [];
  const leave = (): void => {
    for (let index = 0; index < count; index += 1) {
      const code = touched[index] ?? 0;
      const mask = gathered[code] ?? 0;
      gathered[code] = 0;
      if (mask !== lastMask) {
        lastMask = mask;
        counted = peopleColumns(mask);
      }
      for (const counts of counted) counts[code] = (counts[code] ?? 0) + 1;
    }
    count = 0;
  };
  const { visits } = selection;
  for (let index = 0; index < visits.length; index += 1) {
    const row = visits[index] ?? 0;
    const who = person[row] ?? 0;
    if (who !== last) {
      if (count > 0) leave();
      last = who;
      base = ofPerson === null ? 0 : (ofPerson[who] ?? 0);
      offset = (flags[who] ?? 0) * width;
    }
    const at = offset + (classOf[row] ?? 0);
    const mask = (masks[at] ?? 0) & bits;
    if (mask === 0 && hasRows[at] === 0) continue;
    const code = base + (ofSession === null ? 0 : (ofSession[session[row] ?? 0] ?? 0));
    if (hasRows[at] === 1) for (const counts of ofRows[at] ?? []) counts[code] = (counts[code] ?? 0) + 1;
    if (mask === 0 || who === nobody) continue;
    if (gathered[code] === 0) touched[count++] = code;
    gathered[code] = (gathered[code] ?? 0) | mask;
  }
  leave();
}
