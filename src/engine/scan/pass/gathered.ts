import { ageIn } from '../ages.ts';
import type { Alike, Kept, Room, Rows } from './kept.ts';
import type { Kinds } from './kinds.ts';
import { numberOf } from './masks.ts';
import type { Dataset } from '../columns/rows.ts';
import type { Selection } from '../selection.ts';

/** What the registrations of each person satisfy together, and who has several. */
export function gather({ end, kind }: Rows, kinds: Kinds, room: Room): Pick<Kept, 'together' | 'several'> {
  const { together, several } = room;
  const { ofSomebody, numberOf: ofKind } = kinds;
  let [start, more] = [0, 0];
  for (let index = 0; index < end.length; index += 1) {
    const stop = end[index] ?? 0;
    const only = kind[start] ?? 0;
    if (stop - start === 1) together[index] = ofKind[only] ?? 0;
    else {
      let mask = ofSomebody[only] ?? 0;
      for (let at = start + 1; at < stop; at += 1) mask |= ofSomebody[kind[at] ?? 0] ?? 0;
      together[index] = numberOf(kinds.together, mask);
      several[more] = index;
      more += 1;
    }
    start = stop;
  }
  return { together: together.subarray(0, end.length), several: several.subarray(0, more) };
}

/** The portraits of people with a registration in the period, where their age is told. */
export function portraitsOf({ people }: Rows, data: Dataset, { days }: Selection, room: Uint16Array): Uint16Array {
  const { of, band, unsure } = data.portraits;
  for (let index = 0; index < people.length; index += 1) {
    const who = people[index] ?? 0;
    const portrait = of[who] ?? 0;
    room[index] = band[portrait] === unsure ? portrait - unsure + ageIn(data, days, who) : portrait;
  }
  return room.subarray(0, people.length);
}

export function alikeOf(together: Int32Array, portrait: Uint16Array, numbers: number, portraits: number): Alike {
  const cells = new Int32Array(numbers * portraits);
  for (let index = 0; index < together.length; index += 1) {
    const cell = (together[index] ?? 0) * portraits + (portrait[index] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const found: number[] = [];
  for (let cell = 0; cell < cells.length; cell += 1) if (cells[cell] !== 0) found.push(cell);
  return {
    together: Int32Array.from(found, (cell) => Math.floor(cell / portraits)),
    portrait: Int32Array.from(found, (cell) => cell % portraits),
    people: Int32Array.from(found, (cell) => cells[cell] ?? 0),
  };
}

export function timesOf(kind: Uint16Array, kinds: number): Int32Array {
  const times = new Int32Array(kinds);
  for (let index = 0; index < kind.length; index += 1) {
    const it = kind[index] ?? 0;
    times[it] = (times[it] ?? 0) + 1;
  }
  return times;
}

export function masksOf({ session, kind }: Rows, masks: Int32Array, sessions: number): Int32Array {
  const found = new Int32Array(sessions);
  for (let index = 0; index < session.length; index += 1) {
    const on = session[index] ?? 0;
    found[on] = (found[on] ?? 0) | (masks[kind[index] ?? 0] ?? 0);
  }
  return found;
}
