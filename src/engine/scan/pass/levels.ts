import { addEntries } from './entries.ts';
import { inBlocks } from './blocks.ts';
import type { Alike, Kept } from './kept.ts';
import type { Parted } from './parted.ts';
import type { Counts } from './rows.ts';
import { union, type Unions } from './unions.ts';

/** People by what all their registrations satisfy; `placeOf` is where the counts of each number of `together` are. */
export function addTogether({ together }: Kept, placeOf: Int32Array, counts: Int32Array): void {
  inBlocks(together.length, (from, to) => addNumbers(together, placeOf, counts, from, to));
}

function addNumbers(together: Int32Array, placeOf: Int32Array, counts: Int32Array, from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const at = placeOf[together[index] ?? 0] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** People by what all their registrations satisfy and their key; `placeOf` is where the counts of each number of `together` begin. */
export function addPeople(kept: Kept, ofPerson: Int32Array, placeOf: Int32Array, counts: Int32Array): void {
  inBlocks(kept.together.length, (from, to) => addSome(kept, ofPerson, placeOf, counts, from, to));
}

function addSome(
  { together }: Kept,
  ofPerson: Int32Array,
  placeOf: Int32Array,
  counts: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index += 1) {
    const at = (placeOf[together[index] ?? 0] ?? 0) + (ofPerson[index] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** The same, where the portrait decides the key. */
export function addAlike(
  { together, portrait, people }: Alike,
  ofPortrait: Int32Array,
  placeOf: Int32Array,
  counts: Int32Array,
): void {
  for (let index = 0; index < people.length; index += 1) {
    const key = ofPortrait[portrait[index] ?? 0] ?? 0;
    const at = (placeOf[together[index] ?? 0] ?? 0) + key;
    counts[at] = (counts[at] ?? 0) + (people[index] ?? 0);
  }
}

/**
 * Identified people by key of their sessions, with a part of their own in it where `ofPerson` tells one: each once under a key, by what their
 * registrations there satisfy together. Who has one registration is counted as registrations are.
 */
export function addByKey(
  kept: Kept,
  ofPerson: Int32Array | null,
  ofSession: Int32Array,
  unions: Unions,
  size: number,
): Counts {
  const level: Level = {
    size,
    ofSession,
    unions,
    number: new Uint16Array(size),
    touched: new Int32Array(size),
    counts: new Int32Array(0),
  };
  if (ofPerson === null) {
    const parted = kept.parted(unions);
    level.counts = addEntries(parted.alone, ofSession, size, new Uint8Array(size));
    inBlocks(parted.end.length, (from, to) => addPart(parted, level, from, to));
  } else {
    level.counts = new Int32Array(unions.masks.all.length * size);
    inBlocks(kept.end.length, (from, to) => addOfPeople(kept, ofPerson, level, from, to));
  }
  return { masks: unions.masks.all, counts: level.counts };
}

interface Level {
  readonly size: number;
  readonly ofSession: Int32Array;
  readonly unions: Unions;
  /** Of one person: the number under each key, and the keys that have one. */
  readonly number: Uint16Array;
  readonly touched: Int32Array;
  counts: Int32Array<ArrayBuffer>;
}

function addPart({ end, session, number }: Parted, level: Level, from: number, to: number): void {
  const { ofSession, unions, number: numbers, touched } = level;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    let many = 0;
    for (; index < stop; index += 1) {
      const own = number[index] ?? 0;
      const key = ofSession[session[index] ?? 0] ?? 0;
      const before = numbers[key] ?? 0;
      if (before === 0) {
        touched[many] = key;
        many += 1;
        numbers[key] = own;
      } else if (before !== own) numbers[key] = union(unions, before, own);
    }
    addTouched(level, many);
  }
}

/** The same, where the person has a part in the key. */
function addOfPeople({ end, session, kind }: Kept, ofPerson: Int32Array, level: Level, from: number, to: number): void {
  const { ofSession, unions, number: numbers, touched } = level;
  const { ofKind } = unions;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    const base = ofPerson[place] ?? 0;
    let many = 0;
    for (; index < stop; index += 1) {
      const own = ofKind[kind[index] ?? 0] ?? 0;
      if (own === 0) continue;
      const key = base + (ofSession[session[index] ?? 0] ?? 0);
      const before = numbers[key] ?? 0;
      if (before === 0) {
        touched[many] = key;
        many += 1;
      }
      numbers[key] = union(unions, own, before);
    }
    addTouched(level, many);
  }
}

/** Counts one person under each of the first `many` keys touched, which are clear for the next. */
function addTouched(level: Level, many: number): void {
  const { size, unions, number: numbers, touched } = level;
  for (let at = 0; at < many; at += 1) {
    const key = touched[at] ?? 0;
    const cell = (numbers[key] ?? 0) * size + key;
    numbers[key] = 0;
    if (cell >= level.counts.length) level.counts = grown(level.counts, unions.masks.all.length * size);
    level.counts[cell] = (level.counts[cell] ?? 0) + 1;
  }
}

function grown(counts: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(counts);
  return more;
}
