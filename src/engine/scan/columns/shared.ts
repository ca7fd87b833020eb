import { inBlocks } from '../pass/blocks.ts';
import type { InSessions } from './inSessions.ts';
import { ROW_BITS, ROW_CODES } from './registrations.ts';
import type { Dataset } from './rows.ts';

/** Registrations that are compared each with each. */
const FEW = 64;
const TAKEN = -1;

/**
 * Registrations that one identified person has under one key, where there are several: of all others, people are counted as registrations are. Which ones those
 * are is known before any filter is. Registrations are written as in `Visits`.
 */
export interface Shared {
  /** In order of sessions: 1 where no other has the same person and key. */
  readonly isAlone: Uint8Array;
  /** Two, side by side. */
  readonly pairs: Groups;
  /** Three or more. */
  readonly more: Groups;
}

export interface Groups {
  /** By group. */
  readonly person: Int32Array;
  /** Where the registrations of each group end; they begin where those of the one before do. */
  readonly end: Int32Array;
  readonly visit: Int32Array;
}

/** By the keys of sessions, or under the one key there is; of the registrations with some row codes, as bits. */
export function sharedBy(
  { visits, people }: Dataset,
  { place }: InSessions,
  codes: Int32Array | null,
  rowCodes: number,
): Shared {
  const { visit, first, end } = visits;
  const found: Found = {
    isAlone: new Uint8Array(visit.length).fill(1),
    place,
    visit,
    pairs: room(visit.length),
    more: room(visit.length),
  };
  const own: Own = { key: new Int32Array(64), all: new Int32Array(64), rows: new Int32Array(64) };
  inBlocks(people.length, (from, to) => {
    for (let who = from; who < to; who += 1) {
      const start = first[who] ?? 0;
      const stop = end[who] ?? 0;
      if (stop - start < 2) continue;
      const length = pick(visit, codes, rowCodes, start, stop, own);
      if (length > FEW) byMap(own, length, who, found);
      else if (length > 1) few(own, length, who, found);
    }
  });
  return { isAlone: found.isAlone, pairs: cut(found.pairs), more: cut(found.more) };
}

/** Reads the registrations of a person that count, and their keys; returns how many. */
function pick(
  visit: Int32Array,
  codes: Int32Array | null,
  rowCodes: number,
  start: number,
  stop: number,
  own: Own,
): number {
  if (stop - start > own.all.length)
    for (const name of ['key', 'all', 'rows'] as const) own[name] = new Int32Array(stop - start);
  const { key, all } = own;
  let length = 0;
  for (let row = start; row < stop; row += 1) {
    const each = visit[row] ?? 0;
    if (((rowCodes >>> (each & (ROW_CODES - 1))) & 1) === 0) continue;
    all[length] = row;
    key[length] = codes === null ? 0 : (codes[each >>> ROW_BITS] ?? 0);
    length += 1;
  }
  return length;
}

/** What is written so far. */
interface Found {
  readonly isAlone: Uint8Array;
  readonly place: Int32Array;
  readonly visit: Int32Array;
  readonly pairs: Room;
  readonly more: Room;
}

interface Room {
  person: Int32Array;
  end: Int32Array;
  visit: Int32Array;
  groups: number;
  rows: number;
}

/** Few share a key: it grows where they are more. */
function room(registrations: number): Room {
  const most = Math.ceil(registrations / 16) + 1;
  return {
    person: new Int32Array(most),
    end: new Int32Array(most),
    visit: new Int32Array(2 * most),
    groups: 0,
    rows: 0,
  };
}

function cut({ person, end, visit, groups, rows }: Room): Groups {
  return { person: person.slice(0, groups), end: end.slice(0, groups), visit: visit.slice(0, rows) };
}

function longer(values: Int32Array, length: number): Int32Array {
  const more = new Int32Array(length);
  more.set(values);
  return more;
}

/** Registrations of one person and their keys, and those of one group among them. */
interface Own {
  key: Int32Array;
  all: Int32Array;
  rows: Int32Array;
}

function few({ key, all, rows }: Own, length: number, who: number, found: Found): void {
  for (let one = 0; one < length - 1; one += 1) {
    const own = key[one] ?? TAKEN;
    if (own === TAKEN) continue;
    let count = 0;
    for (let other = one + 1; other < length; other += 1) {
      if (key[other] !== own) continue;
      if (count === 0) {
        rows[0] = all[one] ?? 0;
        count = 1;
      }
      rows[count] = all[other] ?? 0;
      count += 1;
      key[other] = TAKEN;
    }
    if (count > 0) leave(rows, count, who, found);
  }
}

/** The same, in a time that does not grow with the square of their number. */
function byMap({ key, all, rows }: Own, length: number, who: number, found: Found): void {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < length; at += 1) {
    const own = groups.get(key[at] ?? 0) ?? [];
    groups.set(key[at] ?? 0, own);
    own.push(all[at] ?? 0);
  }
  for (const own of groups.values()) {
    if (own.length < 2) continue;
    rows.set(own);
    leave(rows, own.length, who, found);
  }
}

/** Writes one group: the first `count` of `rows`. */
function leave(rows: Int32Array, count: number, who: number, { isAlone, place, visit, pairs, more }: Found): void {
  const into = count === 2 ? pairs : more;
  if (into.groups === into.person.length) {
    into.person = longer(into.person, 2 * into.groups);
    into.end = longer(into.end, 2 * into.groups);
  }
  let next = into.rows;
  if (next + count > into.visit.length) into.visit = longer(into.visit, 2 * (next + count));
  for (let at = 0; at < count; at += 1) {
    const row = rows[at] ?? 0;
    isAlone[place[row] ?? 0] = 0;
    into.visit[next] = visit[row] ?? 0;
    next += 1;
  }
  into.rows = next;
  into.person[into.groups] = who;
  into.end[into.groups] = next;
  into.groups += 1;
}
