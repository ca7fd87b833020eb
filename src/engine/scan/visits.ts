import { type Asked, bitsOf, isCounted, put } from './asked.ts';
import { type Chunk, rowMeasures } from './chunks.ts';
import type { Kept } from './pass/kept.ts';
import type { Keys, OfPerson } from './keys.ts';
import { addByPerson, addEntries } from './pass/entries.ts';
import { ALL, placesIn, unionsIn } from './pass/kinds.ts';
import { addAlike, addByKey, addPeople, addTogether } from './pass/levels.ts';
import type { Counts } from './pass/rows.ts';
import { placesOf } from './pass/places.ts';

/** Keys of which each costs more than a pass. */
const MANY = 4096;

/** Counts registrations and their people into columns; the keys that a registration has, whatever it says, are marked in `isKey`. */
export function countVisits(
  keys: Keys,
  { asked, conditions }: Chunk,
  kept: Kept,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const rows = rowMeasures(asked);
  const people = asked.filter(({ measure }) => measure.count === 'people');
  const { size, ofSession } = keys;
  if (ofSession === null) {
    byPeople(keys.ofPerson, size, people, kept, columns, isKey);
    if (rows.length > 0) byRows(keys.ofPerson, size, rows, kept, columns);
    return;
  }
  const ofPerson = keys.ofPerson?.ofEach(kept) ?? null;
  if (ofPerson === null) {
    const entries = kept.entries(conditions.ofRows);
    const counts = addEntries(entries, ofSession, size, isKey);
    put({ masks: entries.places.masks, counts }, rows, size, columns);
  } else {
    const places = placesIn(kept.kinds, bitsOf(rows));
    const counts = addByPerson(kept, ofPerson, ofSession, places, size);
    put({ masks: places.masks, counts }, rows, size, columns);
    markKeys(counts, isKey);
  }
  if (people.length === 0) return;
  // Whoever asks for other people under the same keys finds them counted, unless there are many keys.
  const bits = size > MANY ? bitsOf(people) : conditions.ofPeople;
  const count = (): Counts => addByKey(kept, ofPerson, ofSession, unionsIn(kept.kinds, bits), size);
  put(kept.level(`${bits} ${keys.by.join(' ')}`, count), people, size, columns);
}

function byPeople(
  ofPerson: OfPerson | null,
  size: number,
  people: readonly Asked[],
  kept: Kept,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const { all } = unionsIn(kept.kinds, ALL).masks;
  const places = placesOf(all, bitsOf(people));
  const start = Int32Array.from(places.of, (place) => place * size);
  const counts = new Int32Array(places.masks.length * size);
  if (ofPerson === null) addTogether(kept, start, counts);
  else if (ofPerson.ofPortrait !== null) addAlike(kept.alike(), ofPerson.ofPortrait, start, counts);
  else addPeople(kept, ofPerson.ofEach(kept), start, counts);
  put({ masks: places.masks, counts }, people, size, columns);
  markKeys(counts, isKey);
}

function byRows(
  ofPerson: OfPerson | null,
  size: number,
  rows: readonly Asked[],
  kept: Kept,
  columns: readonly Int32Array[],
): void {
  const { masks, ofSomebody } = kept.kinds;
  if (ofPerson === null) {
    put({ masks: Array.from(masks), counts: kept.times() }, rows, 1, columns);
    return;
  }
  const bits = bitsOf(rows);
  const times = kept.times();
  const isThere = (mask: number, kind: number): boolean => (mask & bits) !== 0 && (times[kind] ?? 0) > 0;
  if (!masks.some(isThere)) return;
  if (ofSomebody.some(isThere)) {
    const places = placesIn(kept.kinds, bits);
    put(
      { masks: places.masks, counts: addByPerson(kept, ofPerson.ofEach(kept), null, places, size) },
      rows,
      size,
      columns,
    );
    return;
  }
  // Nobody's alone: one key has them all.
  const { ofNobody } = ofPerson;
  for (const each of rows) {
    const column = columns[each.column];
    if (column === undefined) continue;
    for (let kind = 0; kind < masks.length; kind += 1)
      if (isCounted(each, masks[kind] ?? 0)) column[ofNobody] = (column[ofNobody] ?? 0) + (times[kind] ?? 0);
  }
}

function markKeys(counts: Int32Array, isKey: Uint8Array): void {
  const size = isKey.length;
  for (let start = 0; start < counts.length; start += size)
    for (let key = 0; key < size; key += 1) if (counts[start + key] !== 0) isKey[key] = 1;
}
