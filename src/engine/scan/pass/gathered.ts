import { ageIn, type Days } from '../ages.ts';
import { inBlocks } from './blocks.ts';
import type { Alike } from './kept.ts';
import type { Rows } from './rows.ts';
import { union, type Unions } from './unions.ts';
import type { Dataset } from '../columns/rows.ts';
import type { Selection } from '../selection.ts';

/** What the registrations of each person satisfy together: numbers of `unions`. */
export function gather(rows: Rows, unions: Unions, room: Int32Array): Int32Array {
  const together = room.subarray(0, rows.end.length);
  inBlocks(together.length, (from, to) => gatherPeople(rows, unions, together, from, to));
  return together;
}

function gatherPeople({ end, kind }: Rows, unions: Unions, together: Int32Array, from: number, to: number): void {
  const { ofKind } = unions;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    let number = ofKind[kind[index] ?? 0] ?? 0;
    for (index += 1; index < stop; index += 1) {
      const own = ofKind[kind[index] ?? 0] ?? 0;
      if (own !== number) number = union(unions, number, own);
    }
    together[place] = number;
  }
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
