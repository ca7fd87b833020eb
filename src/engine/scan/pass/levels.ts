import type { Alike, Kept } from './kept.ts';
import { type Masks, noMasks, numberOf } from './masks.ts';

/** Counts by mask and key: those of the mask `n` begin at `n × size`. */
export interface Counts {
  readonly masks: readonly number[];
  readonly counts: Int32Array;
}

/** Registrations by kind and key of their session; `placeOf` is where the counts of each kind begin. */
export function addBySession(
  { session, kind }: Kept,
  ofSession: Int32Array,
  placeOf: Int32Array,
  counts: Int32Array,
): void {
  for (let index = 0; index < session.length; index += 1) {
    const at = (placeOf[kind[index] ?? 0] ?? 0) + (ofSession[session[index] ?? 0] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Registrations by kind and key of their person, `ofPerson` for each of those kept, and of their session where it has a part in the key. */
export function addByPerson(
  { end, session, kind }: Kept,
  ofPerson: Int32Array,
  ofSession: Int32Array | null,
  placeOf: Int32Array,
  counts: Int32Array,
): void {
  let index = 0;
  for (let place = 0; place < end.length; place += 1) {
    const base = ofPerson[place] ?? 0;
    const stop = end[place] ?? 0;
    for (; index < stop; index += 1) {
      const own = ofSession === null ? 0 : (ofSession[session[index] ?? 0] ?? 0);
      const at = base + own + (placeOf[kind[index] ?? 0] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}

/** People by what all their registrations satisfy and their key; `placeOf` is where the counts of each number of `together` begin. */
export function addPeople({ together }: Kept, ofPerson: Int32Array, placeOf: Int32Array, counts: Int32Array): void {
  for (let index = 0; index < together.length; index += 1) {
    const at = (placeOf[together[index] ?? 0] ?? 0) + (ofPerson[index] ?? 0);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** The same, where the portrait decides the key. */
export function addAlike(
  { together, portrait, people }: Alike,
  ofPortrait: Int32Array | null,
  placeOf: Int32Array,
  counts: Int32Array,
): void {
  for (let index = 0; index < people.length; index += 1) {
    const key = ofPortrait === null ? 0 : (ofPortrait[portrait[index] ?? 0] ?? 0);
    const at = (placeOf[together[index] ?? 0] ?? 0) + key;
    counts[at] = (counts[at] ?? 0) + (people[index] ?? 0);
  }
}

/**
 * What makes people of registrations, where each registration was counted as a person: several of one person under one key are taken away,
 * and what they satisfy together is put in their place.
 */
export function corrections(
  { end, several, session, kind }: Kept,
  ofPerson: Int32Array | null,
  ofSession: Int32Array,
  maskOf: Int32Array,
  size: number,
): Counts {
  const found: Growing = { masks: noMasks(), counts: new Int32Array(size * 4), size };
  const done = new Int32Array(size);
  for (let index = 0; index < several.length; index += 1) {
    const place = several[index] ?? 0;
    const start = place === 0 ? 0 : (end[place - 1] ?? 0);
    const stop = end[place] ?? 0;
    if (stop - start === 2 && ofSession[session[start] ?? 0] !== ofSession[session[start + 1] ?? 0]) continue;
    const base = ofPerson === null ? 0 : (ofPerson[place] ?? 0);
    for (let at = start; at < stop; at += 1) {
      const mask = maskOf[kind[at] ?? 0] ?? 0;
      if (mask === 0) continue;
      const key = base + (ofSession[session[at] ?? 0] ?? 0);
      const before = done[key] ?? 0;
      const both = before | mask;
      if (before !== 0) add(found, mask, key, -1);
      if (both === before) continue;
      if (before !== 0) {
        add(found, before, key, -1);
        add(found, both, key, 1);
      }
      done[key] = both;
    }
    for (let at = start; at < stop; at += 1) done[base + (ofSession[session[at] ?? 0] ?? 0)] = 0;
  }
  return { masks: found.masks.all, counts: found.counts };
}

interface Growing {
  readonly masks: Masks;
  readonly size: number;
  counts: Int32Array;
}

function add(found: Growing, mask: number, key: number, times: number): void {
  const at = numberOf(found.masks, mask) * found.size + key;
  if (at >= found.counts.length) {
    const more = new Int32Array(found.counts.length + 4 * found.size);
    more.set(found.counts);
    found.counts = more;
  }
  found.counts[at] = (found.counts[at] ?? 0) + times;
}
