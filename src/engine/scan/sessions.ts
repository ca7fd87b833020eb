import { ABSENT } from '../../model/dataset/table.ts';
import type { Asked } from './asked.ts';
import type { Coded } from './coded.ts';
import type { Kept } from './kept.ts';
import type { Keys } from './keys.ts';
import type { Sessions } from './rows.ts';

/** Cells of keys and sessions beyond which only those that occur are kept. */
const DENSE = 4_000_000;

/** Sessions under keys, with what their registrations there satisfy together. */
interface Cells {
  readonly code: readonly number[];
  readonly session: readonly number[];
  readonly mask: readonly number[];
}

/** Sessions, their places, cities, groups of communes and partners: what the rows of a session under a key satisfy is gathered, then counted. */
export function countSessions(
  keys: Keys,
  asked: readonly Asked[],
  kept: Kept,
  sessions: Sessions,
  columns: readonly Int32Array[],
): void {
  const cells = keys.ofPerson === null ? bySession(keys, kept) : byPerson(keys, kept, sessions.length);
  for (const { measure, column, bit } of asked) {
    const counts = columns[column] ?? new Int32Array(0);
    const place = placeOf(sessions, measure.count);
    if (place !== null) countPlaces(cells, 1 << bit, place, counts);
    else countEach(cells, 1 << bit, measure.count === 'seats' ? sessions.capacity : null, counts);
  }
}

function countEach({ code, session, mask }: Cells, bit: number, seats: Sessions['capacity'] | null, counts: Int32Array): void {
  for (let at = 0; at < code.length; at += 1) {
    if (((mask[at] ?? 0) & bit) === 0) continue;
    const key = code[at] ?? 0;
    counts[key] = (counts[key] ?? 0) + (seats === null ? 1 : Math.max(seats[session[at] ?? 0] ?? ABSENT, 0));
  }
}

/** Each place once under a key; one that is not stated is none. */
function countPlaces({ code, session, mask }: Cells, bit: number, { codes, labels }: Coded, counts: Int32Array): void {
  const none = labels.length - 1;
  const isNew = newPairs(counts.length * labels.length);
  for (let at = 0; at < code.length; at += 1) {
    if (((mask[at] ?? 0) & bit) === 0) continue;
    const [key, place] = [code[at] ?? 0, codes[session[at] ?? 0] ?? 0];
    if (place !== none && isNew(key * labels.length + place)) counts[key] = (counts[key] ?? 0) + 1;
  }
}

function newPairs(size: number): (pair: number) => boolean {
  if (size <= DENSE) {
    const seen = new Uint8Array(size);
    return (pair) => {
      if (seen[pair] === 1) return false;
      seen[pair] = 1;
      return true;
    };
  }
  const seen = new Set<number>();
  return (pair) => {
    const before = seen.size;
    return seen.add(pair).size > before;
  };
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
function bySession({ ofSession }: Keys, kept: Kept): Cells {
  const cells = { code: new Array<number>(), session: new Array<number>(), mask: new Array<number>() };
  kept.ofSessions().forEach((mask, session) => {
    if (mask !== 0) put(cells, ofSession === null ? 0 : (ofSession[session] ?? 0), session, mask);
  });
  return cells;
}

function byPerson({ size, ofSession, ofPerson }: Keys, kept: Kept, across: number): Cells {
  const { people, end, session, kind, kinds } = kept;
  const base = ofPerson?.(people) ?? new Int32Array(0);
  const found = size * across <= DENSE ? new Int32Array(size * across) : new Map<number, number>();
  const add =
    found instanceof Map
      ? (at: number, mask: number): unknown => found.set(at, (found.get(at) ?? 0) | mask)
      : (at: number, mask: number): unknown => (found[at] = (found[at] ?? 0) | mask);
  let index = 0;
  people.forEach((who, place) => {
    for (; index < (end[place] ?? 0); index += 1) {
      const on = session[index] ?? 0;
      const mask = kinds.masks[kind[index] ?? 0] ?? 0;
      if (mask !== 0) add(((base[who] ?? 0) + (ofSession?.[on] ?? 0)) * across + on, mask);
    }
  });
  const cells = { code: new Array<number>(), session: new Array<number>(), mask: new Array<number>() };
  found.forEach((mask, at) => {
    if (mask !== 0) put(cells, Math.floor(at / across), at % across, mask);
  });
  return cells;
}

function put(
  { code, session, mask }: { code: number[]; session: number[]; mask: number[] },
  own: number,
  on: number,
  what: number,
): void {
  code.push(own);
  session.push(on);
  mask.push(what);
}
