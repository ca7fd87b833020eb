import { ABSENT } from '../../model/dataset/table.ts';
import type { Asked } from './asked.ts';
import type { Coded } from './columns/coded.ts';
import type { Chunk } from './chunks.ts';
import type { Kept } from './pass/kept.ts';
import type { Keys } from './keys.ts';
import { ROW_BITS } from './columns/registrations.ts';
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
    keys.person === null ? bySession(keys, kept.ofSessions(conditions.ofRows), sessions) : byPerson(keys, kept);
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
function bySession({ sessionKey }: Keys, mask: Int32Array, { inOrder, alone }: Sessions): Cells {
  return { code: sessionKey ?? alone, session: inOrder, mask };
}

function byPerson({ size, sessionKey, person }: Keys, kept: Kept): Cells {
  const personKey = person?.ofEach(kept) ?? new Int32Array(0);
  const { within, kind, kinds } = kept;
  const { start, visit } = kept.rows;
  const [masks, touched] = [new Int32Array(size), new Int32Array(size)];
  const found: Cells = {
    code: new Int32Array(kind.length),
    session: new Int32Array(kind.length),
    mask: new Int32Array(kind.length),
  };
  let count = 0;
  for (let session = 0; session < within.length; session += 1) {
    if (within[session] === 0) continue;
    const base = sessionKey?.[session] ?? 0;
    const stop = start[session + 1] ?? 0;
    let many = 0;
    for (let row = start[session] ?? 0; row < stop; row += 1) {
      const mask = kinds.masks[kind[row] ?? 0] ?? 0;
      if (mask === 0) continue;
      const key = base + (personKey[(visit[row] ?? 0) >>> ROW_BITS] ?? 0);
      if (masks[key] === 0) touched[many++] = key;
      masks[key] = (masks[key] ?? 0) | mask;
    }
    for (let at = 0; at < many; at += 1) {
      const key = touched[at] ?? 0;
      found.code[count] = key;
      found.session[count] = session;
      found.mask[count] = masks[key] ?? 0;
      masks[key] = 0;
      count += 1;
    }
  }
  return {
    code: found.code.subarray(0, count),
    session: found.session.subarray(0, count),
    mask: found.mask.subarray(0, count),
  };
}
