import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import type { Shared } from '../columns/shared.ts';
import { inBlocks } from './blocks.ts';
import type { Counts } from './counts.ts';
import type { Kept } from './kept.ts';
import type { Kinds } from './kinds.ts';
import { union, type Unions } from './unions.ts';

/** What tells the key of a registration: its session, its person, or both, to be added. */
export interface Level {
  readonly sessionKey: Int32Array | null;
  readonly personKey: Int32Array | null;
  /** Registrations under the same key. */
  readonly shared: Shared;
}

/** Registrations under keys, of which each counts as often as `weight` says, in order of sessions: those of a kind begin at `startOf`. */
export function addRows(
  kept: Kept,
  { sessionKey, personKey }: Omit<Level, 'shared'>,
  weight: Uint8Array,
  startOf: Int32Array,
  counts: Int32Array,
): void {
  const none = sessionKey ?? new Int32Array(kept.within.length);
  inBlocks(kept.within.length, (from, to) => {
    if (personKey === null) addSessions(kept, none, weight, startOf, counts, from, to);
    else addPeople(kept, none, personKey, weight, startOf, counts, from, to);
  });
}

function addSessions(
  { rows: { start }, within, kind }: Kept,
  sessionKey: Int32Array,
  weight: Uint8Array,
  startOf: Int32Array,
  counts: Int32Array,
  from: number,
  to: number,
): void {
  for (let session = from; session < to; session += 1) {
    if (within[session] === 0) continue;
    const key = sessionKey[session] ?? 0;
    const stop = start[session + 1] ?? 0;
    for (let row = start[session] ?? 0; row < stop; row += 1) {
      const at = (startOf[kind[row] ?? 0] ?? 0) + key;
      counts[at] = (counts[at] ?? 0) + (weight[row] ?? 0);
    }
  }
}

function addPeople(
  { rows: { start, visit }, within, kind }: Kept,
  sessionKey: Int32Array,
  personKey: Int32Array,
  weight: Uint8Array,
  startOf: Int32Array,
  counts: Int32Array,
  from: number,
  to: number,
): void {
  for (let session = from; session < to; session += 1) {
    if (within[session] === 0) continue;
    const key = sessionKey[session] ?? 0;
    const stop = start[session + 1] ?? 0;
    for (let row = start[session] ?? 0; row < stop; row += 1) {
      const at = (startOf[kind[row] ?? 0] ?? 0) + key + (personKey[(visit[row] ?? 0) >>> ROW_BITS] ?? 0);
      counts[at] = (counts[at] ?? 0) + (weight[row] ?? 0);
    }
  }
}

/** Identified people under keys, by what their registrations there satisfy together: as registrations are counted, except for those that share a person and a key. */
export function peopleBy(kept: Kept, level: Level, unions: Unions, size: number): Counts {
  const { classes, width } = kept.kinds;
  const ofKind = new Int32Array(classes * width);
  for (let own = 1; own < classes; own += 1)
    for (let row = 0; row < width; row += 1)
      ofKind[own * width + row] = (unions.places[(unions.ofRow[row] ?? 0) * classes + own] ?? 0) * size;
  const alone = new Int32Array(unions.masks.length * size);
  addRows(kept, level, level.shared.isAlone, ofKind, alone);
  const cells: Cells = {
    across: classes,
    classOf: kept.classOf,
    starts: () => unions.places.map((place) => place * size),
    length: () => unions.masks.length * size,
  };
  return { masks: unions.masks, counts: addShared(kept, level, unions, cells, alone) };
}

/** Where people of a number are counted: at `starts()[number * across + classOf[person]]`, plus their key. */
interface Cells {
  readonly across: number;
  readonly classOf: Uint16Array;
  readonly starts: () => Int32Array;
  /** Of all cells. */
  readonly length: () => number;
}

/** What is counted so far: longer when two registrations satisfy together what none did. */
interface Counting {
  start: Int32Array;
  counts: Int32Array<ArrayBuffer>;
}

/** Counts the people of registrations that share a key once under it; what is counted so far is of those that share none. */
export function addShared(
  kept: Kept,
  level: Level,
  unions: Unions,
  cells: Cells,
  alone: Int32Array<ArrayBuffer>,
): Int32Array {
  const counting: Counting = { start: cells.starts(), counts: alone };
  const numbers = numbersOf(kept.kinds, unions);
  const { pairs, more } = level.shared;
  inBlocks(pairs.end.length, (from, to) => addPairs(kept, level, numbers, unions, cells, counting, from, to));
  inBlocks(more.end.length, (from, to) => addMore(kept, level, numbers, unions, cells, counting, from, to));
  return counting.counts;
}

/** The number of each kind of row of each class of sessions, as `kinds.ofRow` has them. */
export function numbersOf({ ofRow }: Kinds, unions: Unions): Uint16Array {
  return ofRow.map((kind) => unions.ofRow[kind] ?? 0);
}

function addPairs(
  { ofPerson, within }: Kept,
  { sessionKey, personKey, shared }: Level,
  numbers: Uint16Array,
  unions: Unions,
  cells: Cells,
  counting: Counting,
  from: number,
  to: number,
): void {
  const { person, visit } = shared.pairs;
  const { across, classOf } = cells;
  let { start, counts } = counting;
  for (let pair = from; pair < to; pair += 1) {
    const who = person[pair] ?? 0;
    const one = visit[2 * pair] ?? 0;
    const other = visit[2 * pair + 1] ?? 0;
    const session = one >>> ROW_BITS;
    const number = numbers[(within[session] ?? 0) + (one & (ROW_CODES - 1))] ?? 0;
    const more = numbers[(within[other >>> ROW_BITS] ?? 0) + (other & (ROW_CODES - 1))] ?? 0;
    const cell = union(unions, number, more) * across + (classOf[ofPerson[who] ?? 0] ?? 0);
    if (cell >= start.length) ({ start, counts } = grow(cells, counting));
    let at = start[cell] ?? 0;
    if (personKey !== null) at += personKey[who] ?? 0;
    if (sessionKey !== null) at += sessionKey[session] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function addMore(
  { ofPerson, within }: Kept,
  { sessionKey, personKey, shared }: Level,
  numbers: Uint16Array,
  unions: Unions,
  cells: Cells,
  counting: Counting,
  from: number,
  to: number,
): void {
  const { person, end, visit } = shared.more;
  const { across, classOf } = cells;
  let { start, counts } = counting;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let group = from; group < to; group += 1) {
    const who = person[group] ?? 0;
    const own = classOf[ofPerson[who] ?? 0] ?? 0;
    const stop = end[group] ?? 0;
    if (own === 0) {
      index = stop;
      continue;
    }
    const session = (visit[index] ?? 0) >>> ROW_BITS;
    let together = 0;
    for (; index < stop; index += 1) {
      const each = visit[index] ?? 0;
      together = union(unions, together, numbers[(within[each >>> ROW_BITS] ?? 0) + (each & (ROW_CODES - 1))] ?? 0);
    }
    const cell = together * across + own;
    if (cell >= start.length) ({ start, counts } = grow(cells, counting));
    let at = start[cell] ?? 0;
    if (personKey !== null) at += personKey[who] ?? 0;
    if (sessionKey !== null) at += sessionKey[session] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/** Room for what two registrations satisfy together and none did alone. */
function grow({ starts, length }: Cells, counting: Counting): Counting {
  const more = new Int32Array(length());
  more.set(counting.counts);
  counting.counts = more;
  counting.start = starts();
  return counting;
}
