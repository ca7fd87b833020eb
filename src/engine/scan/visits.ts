import { type Asked, isCounted } from './asked.ts';
import { type Chunk, rowMeasures } from './chunks.ts';
import type { Kept } from './pass/kept.ts';
import type { Keys, OfPerson } from './keys.ts';
import { addAlike, addByPerson, addBySession, addPeople, type Counts, corrections } from './pass/levels.ts';

/** Counts registrations and their people into columns; the keys that a registration has, whatever it says, are marked in `isKey`. */
export function countVisits(
  keys: Keys,
  { asked }: Chunk,
  kept: Kept,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const rows = rowMeasures(asked);
  const people = asked.filter(({ measure }) => measure.count === 'people');
  if (keys.ofSession === null) {
    byPeople(keys.ofPerson, keys.size, people, kept, columns, isKey);
    if (rows.length > 0) byRows(keys.ofPerson, keys.size, rows, kept, columns);
    return;
  }
  const ofPerson = keys.ofPerson?.ofEach(kept) ?? null;
  const { kinds } = kept;
  const [ofRows, ofPeople] = [bitsOf(rows), bitsOf(people)];
  const maskOf = kinds.ofSomebody.map((mask) => mask & ofPeople);
  const places = placesOf(kinds.masks, keys.size, ofRows | ofPeople, kinds.ofSomebody);
  const counts = new Int32Array(places.masks.length * keys.size);
  if (ofPerson === null) addBySession(kept, keys.ofSession, places.of, counts);
  else addByPerson(kept, ofPerson, keys.ofSession, places.of, counts);
  put({ masks: places.masks, counts }, rows, keys.size, columns);
  if (ofPeople !== 0) {
    put({ masks: places.ofSomebody, counts }, people, keys.size, columns);
    put(corrections(kept, ofPerson, keys.ofSession, maskOf, keys.size), people, keys.size, columns);
  }
  markKeys(counts, isKey);
}

function byPeople(
  ofPerson: OfPerson | null,
  size: number,
  people: readonly Asked[],
  kept: Kept,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const bits = bitsOf(people);
  const places = placesOf(kept.kinds.together.all, size, bits);
  const counts = new Int32Array(places.masks.length * size);
  if (ofPerson === null || ofPerson.ofPortrait !== null)
    addAlike(kept.alike(), ofPerson?.ofPortrait ?? null, places.of, counts);
  else addPeople(kept, ofPerson.ofEach(kept), places.of, counts);
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
  const { masks } = kept.kinds;
  if (ofPerson === null) {
    put({ masks: Array.from(masks), counts: kept.times() }, rows, 1, columns);
    return;
  }
  const bits = bitsOf(rows);
  const isAny = (mask: number, kind: number): boolean => (mask & bits) !== 0 && (kept.times()[kind] ?? 0) > 0;
  if (!masks.some(isAny)) return;
  const places = placesOf(masks, size, bits);
  const counts = new Int32Array(places.masks.length * size);
  addByPerson(kept, ofPerson.ofEach(kept), null, places.of, counts);
  put({ masks: places.masks, counts }, rows, size, columns);
}

/** The bits that measures read; the first one tells who attended at the hub. */
function bitsOf(asked: readonly Asked[]): number {
  return asked.reduce((bits, { bit, atHub }) => bits | (1 << bit) | (atHub === null ? 0 : 1), 0);
}

/** Where the counts of each mask begin: masks with the same bits share theirs, except where nobody is identified. */
function placesOf(
  masks: ArrayLike<number>,
  size: number,
  bits: number,
  ofSomebody: ArrayLike<number> = masks,
): { readonly of: Int32Array; readonly masks: number[]; readonly ofSomebody: number[] } {
  const known = new Map<number, number>();
  const found = { of: new Int32Array(masks.length), masks: new Array<number>(), ofSomebody: new Array<number>() };
  for (let kind = 0; kind < masks.length; kind += 1) {
    const [mask, somebody] = [(masks[kind] ?? 0) & bits, (ofSomebody[kind] ?? 0) & bits];
    const key = mask * 2 + (mask === somebody ? 1 : 0);
    let place = known.get(key);
    if (place === undefined) {
      place = found.masks.push(mask) - 1;
      found.ofSomebody.push(somebody);
      known.set(key, place);
    }
    found.of[kind] = place * size;
  }
  return found;
}

/** Adds what was counted by mask to the columns of the measures that each mask satisfies. */
function put({ masks, counts }: Counts, asked: readonly Asked[], size: number, columns: readonly Int32Array[]): void {
  for (const each of asked) {
    const column = columns[each.column] ?? new Int32Array(0);
    for (let place = 0; place < masks.length; place += 1)
      if (isCounted(each, masks[place] ?? 0)) addTo(column, counts, place * size);
  }
}

function addTo(column: Int32Array, counts: Int32Array, start: number): void {
  for (let key = 0; key < column.length; key += 1) column[key] = (column[key] ?? 0) + (counts[start + key] ?? 0);
}

function markKeys(counts: Int32Array, isKey: Uint8Array): void {
  const size = isKey.length;
  for (let start = 0; start < counts.length; start += size)
    for (let key = 0; key < size; key += 1) if (counts[start + key] !== 0) isKey[key] = 1;
}
