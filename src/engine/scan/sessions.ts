import { ABSENT } from '../../model/dataset/table.ts';
import type { Asked } from './asked.ts';
import type { Coded } from './columns/coded.ts';
import type { Chunk } from './chunks.ts';
import type { Kept } from './pass/kept.ts';
import type { Keys } from './keys.ts';
import type { Sessions } from './columns/rows.ts';

/** Cells of keys and sessions beyond which only those that occur are kept. */
const DENSE = 4_000_000;

/** Sessions under keys, with what their registrations there satisfy together. */
interface Cells {
  readonly code: Int32Array;
  readonly session: Int32Array;
  readonly mask: Int32Array;
}

/** Sessions, their places, cities, groups of communes and partners: what the rows of a session under a key satisfy is gathered, then counted. */
export function countSessions(
  keys: Keys,
  { asked, conditions }: Chunk,
  kept: Kept,
  sessions: Sessions,
  columns: readonly Int32Array[],
): void {
  const cells =
    keys.ofPerson === null
      ? bySession(keys, kept.ofSessions(conditions.ofRows), sessions)
      : byPerson(keys, kept, sessions.length);
  for (const { measure, column, bit } of asked) {
    const counts = columns[column] ?? new Int32Array(0);
    const place = placeOf(sessions, measure.count);
    if (place !== null) countPlaces(cells, 1 << bit, place, counts);
    else countEach(cells, 1 << bit, measure.count === 'seats' ? sessions.capacity : null, counts);
  }
}

function countEach(
  { code, session, mask }: Cells,
  bit: number,
  seats: Sessions['capacity'] | null,
  counts: Int32Array,
): void {
  for (let at = 0; at < code.length; at += 1) {
    if (((mask[at] ?? 0) & bit) === 0) continue;
    const key = code[at] ?? 0;
    counts[key] = (counts[key] ?? 0) + (seats === null ? 1 : Math.max(seats[session[at] ?? 0] ?? ABSENT, 0));
  }
}

/** Each place once under a key; one that is not stated is none. */
function countPlaces(cells: Cells, bit: number, place: Coded, counts: Int32Array): void {
  const across = place.labels.length;
  if (counts.length * across > DENSE) {
    countFew(cells, bit, place, counts);
    return;
  }
  const { code, session, mask } = cells;
  const { codes } = place;
  const isSeen = new Uint8Array(counts.length * across);
  for (let at = 0; at < code.length; at += 1) {
    if (((mask[at] ?? 0) & bit) === 0) continue;
    const key = code[at] ?? 0;
    const own = codes[session[at] ?? 0] ?? 0;
    const pair = key * across + own;
    if (isSeen[pair] === 1 || own === across - 1) continue;
    isSeen[pair] = 1;
    counts[key] = (counts[key] ?? 0) + 1;
  }
}

function countFew({ code, session, mask }: Cells, bit: number, { codes, labels }: Coded, counts: Int32Array): void {
  const seen = new Set<number>();
  for (let at = 0; at < code.length; at += 1) {
    const [key, own] = [code[at] ?? 0, codes[session[at] ?? 0] ?? 0];
    if (((mask[at] ?? 0) & bit) !== 0 && own !== labels.length - 1) seen.add(key * labels.length + own);
  }
  for (const pair of seen) {
    const key = Math.floor(pair / labels.length);
    counts[key] = (counts[key] ?? 0) + 1;
  }
}

function placeOf(sessions: Sessions, count: Asked['measure']['count']): Coded | null {
  switch (count) {
    case 'cities':
      return sessions.city;
    case 'epcis':
      return sessions.epci;
    case 'partners':
      return sessions.partner;
    default:
      return null;
  }
}

/** Where the session decides the key, one mask for each session is enough. */
function bySession({ ofSession }: Keys, mask: Int32Array, { inOrder, alone }: Sessions): Cells {
  return { code: ofSession ?? alone, session: inOrder, mask };
}

function byPerson({ size, ofSession, ofPerson }: Keys, kept: Kept, across: number): Cells {
  const base = ofPerson?.ofEach(kept) ?? new Int32Array(0);
  const own = ofSession ?? new Int32Array(across);
  const found = size * across <= DENSE ? dense(base, own, kept, size * across) : sparse(base, own, kept);
  return {
    code: Int32Array.from(found.at, (at) => Math.floor(at / across)),
    session: Int32Array.from(found.at, (at) => at % across),
    mask: found.mask,
  };
}

/** `at` is `key × sessions + session`. */
interface Found {
  readonly at: Float64Array;
  readonly mask: Int32Array;
}

function dense(base: Int32Array, own: Int32Array, { end, session, kind, kinds }: Kept, cells: number): Found {
  const across = own.length;
  const masks = new Int32Array(cells);
  let [index, count] = [0, 0];
  for (let place = 0; place < end.length; place += 1) {
    const key = base[place] ?? 0;
    for (; index < (end[place] ?? 0); index += 1) {
      const on = session[index] ?? 0;
      const at = (key + (own[on] ?? 0)) * across + on;
      const mask = kinds.masks[kind[index] ?? 0] ?? 0;
      if (masks[at] === 0 && mask !== 0) count += 1;
      masks[at] = (masks[at] ?? 0) | mask;
    }
  }
  const found = { at: new Float64Array(count), mask: new Int32Array(count) };
  let next = 0;
  for (let at = 0; at < cells; at += 1) {
    if (masks[at] === 0) continue;
    found.at[next] = at;
    found.mask[next] = masks[at] ?? 0;
    next += 1;
  }
  return found;
}

function sparse(base: Int32Array, own: Int32Array, { end, session, kind, kinds }: Kept): Found {
  const across = own.length;
  const masks = new Map<number, number>();
  let index = 0;
  for (let place = 0; place < end.length; place += 1) {
    const key = base[place] ?? 0;
    for (; index < (end[place] ?? 0); index += 1) {
      const on = session[index] ?? 0;
      const at = (key + (own[on] ?? 0)) * across + on;
      const mask = kinds.masks[kind[index] ?? 0] ?? 0;
      if (mask !== 0) masks.set(at, (masks.get(at) ?? 0) | mask);
    }
  }
  return { at: Float64Array.from(masks.keys()), mask: Int32Array.from(masks.values()) };
}
