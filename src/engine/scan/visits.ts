import { type Asked, bitsOf, put } from './asked.ts';
import { type Chunk, rowMeasures } from './chunks.ts';
import type { Keys } from './keys.ts';
import { addEntries } from './pass/entries.ts';
import type { Kept } from './pass/kept.ts';
import type { Counts } from './pass/counts.ts';
import { FLAGS } from './columns/portraits.ts';
import { placesIn, unionsIn } from './pass/kinds.ts';
import { addRows, peopleBy } from './pass/levels.ts';

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
  const { size, sessionKey, person } = keys;
  // Whoever asks for other people under the same keys finds them counted, unless there are many keys.
  const bits = size > MANY ? bitsOf(people) : conditions.ofPeople;
  if (sessionKey === null && (person === null || person.ofPortrait !== null)) {
    byPortraits(keys, bits, rows, people, kept, columns, isKey);
    return;
  }
  const personKey = person?.ofEach(kept) ?? null;
  if (sessionKey !== null && personKey === null) {
    const entries = kept.entries(conditions.ofRows);
    put({ masks: entries.places.masks, counts: addEntries(entries, sessionKey, size, isKey) }, rows, size, columns);
  } else {
    const places = placesIn(kept.kinds, bitsOf(rows));
    const counts = new Int32Array(places.masks.length * size);
    addRows(
      kept,
      { sessionKey, personKey },
      kept.ones,
      Int32Array.from(places.of, (place) => place * size),
      counts,
    );
    put({ masks: places.masks, counts }, rows, size, columns);
    for (let at = size; at < counts.length; at += 1) if (counts[at] !== 0) isKey[at % size] = 1;
  }
  if (people.length === 0) return;
  const count = (): Counts => {
    const shared = kept.shared(keys.bySession, sessionKey);
    return peopleBy(kept, { sessionKey, personKey, shared }, unionsIn(kept.kinds, bits), size);
  };
  put(kept.level(`${bits} ${keys.by.join(' ')}`, count), people, size, columns);
}

/** Where the portrait decides the key, or all have the same. */
function byPortraits(
  { size, person }: Keys,
  bits: number,
  rows: readonly Asked[],
  people: readonly Asked[],
  kept: Kept,
  columns: readonly Int32Array[],
  isKey: Uint8Array,
): void {
  const { kinds, classOf } = kept;
  const { classes, width } = kinds;
  const unions = unionsIn(kinds, bits);
  const alike = person?.isOfAge === true ? kept.ofAge(unions) : kept.alike(unions);
  const places = placesIn(kinds, bitsOf(rows));
  const ofRows = new Int32Array(places.masks.length * size);
  const ofPeople = new Int32Array(unions.masks.length * size);
  const across = classOf.length;
  const numbers = alike.people.length / across;
  const add = (counts: Int32Array, at: number, more: number): void => {
    counts[at] = (counts[at] ?? 0) + more;
  };
  for (let who = 1; who < across; who += 1) {
    const key = person?.ofPortrait?.[Math.floor((who - 1) / FLAGS)] ?? 0;
    const own = classOf[who] ?? 0;
    for (let row = 1; row < width; row += 1) {
      const times = alike.times[who * width + row] ?? 0;
      if (times === 0) continue;
      isKey[key] = 1;
      add(ofRows, (places.of[own * width + row] ?? 0) * size + key, times);
    }
    for (let number = 1; number < numbers; number += 1) {
      const more = alike.people[number * across + who] ?? 0;
      if (more !== 0) add(ofPeople, (unions.places[number * classes + own] ?? 0) * size + key, more);
    }
  }
  put({ masks: places.masks, counts: ofRows }, rows, size, columns);
  put({ masks: unions.masks, counts: ofPeople }, people, size, columns);
}
