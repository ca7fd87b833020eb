import { ageIn, type Days } from '../ages.ts';
import { inBlocks } from './blocks.ts';
import { type Entries, entriesOf } from './entries.ts';
import type { Alike, Kept, Room } from './kept.ts';
import type { Rows } from './rows.ts';
import { union, type Unions } from './unions.ts';
import type { Dataset } from '../columns/rows.ts';
import type { Selection } from '../selection.ts';

/** What the registrations of each person satisfy together: numbers of `unions`; the places of who has several go to `several`. */
export function gather(rows: Rows, unions: Unions, room: Room): Pick<Kept, 'together' | 'several'> {
  const { together, several } = room;
  let count = 0;
  inBlocks(rows.end.length, (from, to) => {
    count = gatherPeople(rows, unions, together, several, from, to, count);
  });
  return { together: together.subarray(0, rows.end.length), several: several.subarray(0, count) };
}

function gatherPeople(
  { end, kind }: Rows,
  unions: Unions,
  together: Int32Array,
  several: Int32Array,
  from: number,
  to: number,
  found: number,
): number {
  const { ofKind } = unions;
  let count = found;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    several[count] = place;
    count += (index + 1 - stop) >>> 31;
    let number = ofKind[kind[index] ?? 0] ?? 0;
    for (index += 1; index < stop; index += 1) {
      const own = ofKind[kind[index] ?? 0] ?? 0;
      if (own !== number) number = union(unions, number, own);
    }
    together[place] = number;
  }
  return count;
}

/** The registrations of who has no other in the scope, by their session and what they satisfy. */
export function aloneOf({ end, session, kind }: Rows, { ofKind, masks }: Unions, sessions: number): Entries {
  const own = { session: new Int32Array(end.length + 1), kind: new Uint16Array(end.length + 1) };
  let count = 0;
  inBlocks(end.length, (from, to) => {
    count = takeAlone(end, session, kind, own.session, own.kind, from, to, count);
  });
  const rows = { session: own.session.subarray(0, count), kind: own.kind.subarray(0, count) };
  return entriesOf(rows, { of: ofKind, masks: masks.all }, sessions);
}

function takeAlone(
  end: Int32Array,
  session: Int32Array,
  kind: Uint16Array,
  ownSession: Int32Array,
  ownKind: Uint16Array,
  from: number,
  to: number,
  found: number,
): number {
  let count = found;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    ownSession[count] = session[index] ?? 0;
    ownKind[count] = kind[index] ?? 0;
    count += 1 - ((index + 1 - stop) >>> 31);
    index = stop;
  }
  return count;
}

/** The portraits of people with a registration in the period, where their age is told. */
export function portraitsOf({ people }: Rows, data: Dataset, { days }: Selection, room: Uint16Array): Uint16Array {
  const found = room.subarray(0, people.length);
  inBlocks(found.length, (from, to) => tellPortraits(people, data, days, found, from, to));
  return found;
}

function tellPortraits(
  people: Int32Array,
  data: Dataset,
  days: Days,
  found: Uint16Array,
  from: number,
  to: number,
): void {
  const { of, band, unsure } = data.portraits;
  for (let index = from; index < to; index += 1) {
    const who = people[index] ?? 0;
    const portrait = of[who] ?? 0;
    found[index] = band[portrait] === unsure ? portrait - unsure + ageIn(data, days, who) : portrait;
  }
}

export function alikeOf(together: Int32Array, portrait: Uint16Array, numbers: number, portraits: number): Alike {
  const cells = new Int32Array(numbers * portraits);
  inBlocks(together.length, (from, to) => countAlike(together, portrait, portraits, cells, from, to));
  const found: number[] = [];
  for (let cell = 0; cell < cells.length; cell += 1) if (cells[cell] !== 0) found.push(cell);
  return {
    together: Int32Array.from(found, (cell) => Math.floor(cell / portraits)),
    portrait: Int32Array.from(found, (cell) => cell % portraits),
    people: Int32Array.from(found, (cell) => cells[cell] ?? 0),
  };
}

function countAlike(
  together: Int32Array,
  portrait: Uint16Array,
  portraits: number,
  cells: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index += 1) {
    const cell = (together[index] ?? 0) * portraits + (portrait[index] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
}

export function timesOf(kind: Uint16Array, kinds: number): Int32Array {
  const times = new Int32Array(kinds);
  inBlocks(kind.length, (from, to) => countKinds(kind, times, from, to));
  return times;
}

function countKinds(kind: Uint16Array, times: Int32Array, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const it = kind[index] ?? 0;
    times[it] = (times[it] ?? 0) + 1;
  }
}
