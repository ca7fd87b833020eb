import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import { FLAGS } from './kinds.ts';
import type { Room } from './kept.ts';

/** What portrait and flags tell, by person. */
export function tellPeople(
  of: Uint16Array,
  flags: Uint8Array,
  ofPortrait: Int32Array,
  ofPerson: Int32Array,
  from: number,
  to: number,
): void {
  for (let who = from; who < to; who += 1) ofPerson[who] = ofPortrait[(of[who] ?? 0) * FLAGS + (flags[who] ?? 0)] ?? 0;
}

/** Every registration is written, over the one before where that was out: to branch on what no processor can guess takes longer. Returns how many are kept. */
export function keepRows(
  visit: Int32Array,
  person: Int32Array,
  ofPerson: Int32Array,
  ofSession: Int32Array,
  people: Int32Array,
  packed: Int32Array,
  from: number,
  to: number,
  start: number,
): number {
  let count = start;
  for (let row = from; row < to; row += 1) {
    const each = visit[row] ?? 0;
    const who = person[row] ?? 0;
    people[count] = who;
    packed[count] = each;
    count += (ofPerson[who] ?? 0) & (ofSession[each >>> ROW_BITS] ?? 0) & 1;
  }
  return count;
}

/** The kind and the session of those kept. */
export function tellRows(
  { people, session, kind, ofPerson }: Room,
  ofSession: Int32Array,
  kindOf: Uint16Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row += 1) {
    const each = session[row] ?? 0;
    const on = each >>> ROW_BITS;
    const part = ((ofPerson[people[row] ?? 0] ?? 0) >>> 1) + ((ofSession[on] ?? 0) >>> 1);
    session[row] = on;
    kind[row] = kindOf[part + (each & (ROW_CODES - 1))] ?? 0;
  }
}

/** Writes whose registrations these are, each person once, and where those of the one before end; returns the place of the last one. */
export function sideRows(people: Int32Array, end: Int32Array, from: number, to: number, start: number): number {
  let place = start;
  let last = people[place] ?? 0;
  for (let row = from; row < to; row += 1) {
    const who = people[row] ?? 0;
    const other = who ^ last;
    end[place] = row;
    place += (other | -other) >>> 31;
    people[place] = who;
    last = who;
  }
  return place;
}
