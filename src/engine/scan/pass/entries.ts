import { inBlocks } from './blocks.ts';
import type { Rows } from './rows.ts';
import type { Places } from './places.ts';

/** Registrations gathered by their session and what they satisfy: what is not of people is counted from these, by whatever a session tells. */
export interface Entries {
  readonly places: Places;
  readonly session: Int32Array;
  readonly place: Uint16Array;
  /** How many registrations each stands for. */
  readonly times: Int32Array;
}

/** Each registration is an entry of its own where gathering them would take longer than to pass over them. */
export function entriesOf(
  { session, kind }: Pick<Rows, 'session' | 'kind'>,
  places: Places,
  sessions: number,
): Entries {
  const width = places.masks.length;
  const { of } = places;
  if (sessions * width > 2 * session.length) {
    const place = new Uint16Array(kind.length);
    inBlocks(place.length, (from, to) => placeRows(kind, of, place, from, to));
    return { places, session, place, times: new Int32Array(place.length).fill(1) };
  }
  const cells = new Int32Array(sessions * width);
  inBlocks(session.length, (from, to) => countCells(session, kind, of, width, cells, from, to));
  return { places, ...gathered(cells, sessions, width) };
}

function placeRows(kind: Uint16Array, of: Uint16Array, place: Uint16Array, from: number, to: number): void {
  for (let index = from; index < to; index += 1) place[index] = of[kind[index] ?? 0] ?? 0;
}

function countCells(
  session: Int32Array,
  kind: Uint16Array,
  of: Uint16Array,
  width: number,
  cells: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index += 1) {
    const at = (session[index] ?? 0) * width + (of[kind[index] ?? 0] ?? 0);
    cells[at] = (cells[at] ?? 0) + 1;
  }
}

function gathered(cells: Int32Array, sessions: number, width: number): Omit<Entries, 'places'> {
  let count = 0;
  for (let at = 0; at < cells.length; at += 1) if (cells[at] !== 0) count += 1;
  const found = { session: new Int32Array(count), place: new Uint16Array(count), times: new Int32Array(count) };
  let next = 0;
  for (let on = 0; on < sessions; on += 1) {
    for (let place = 0; place < width; place += 1) {
      const times = cells[on * width + place] ?? 0;
      if (times === 0) continue;
      found.session[next] = on;
      found.place[next] = place;
      found.times[next] = times;
      next += 1;
    }
  }
  return found;
}

/** Registrations by place and key of their session: those of the place `n` begin at `n × size`. */
export function addEntries(
  entries: Entries,
  ofSession: Int32Array,
  size: number,
  isKey: Uint8Array,
): Int32Array<ArrayBuffer> {
  const counts = new Int32Array(entries.places.masks.length * size);
  inBlocks(entries.session.length, (from, to) => addSome(entries, ofSession, size, isKey, counts, from, to));
  return counts;
}

function addSome(
  { session, place, times }: Entries,
  ofSession: Int32Array,
  size: number,
  isKey: Uint8Array,
  counts: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index += 1) {
    const key = ofSession[session[index] ?? 0] ?? 0;
    const at = (place[index] ?? 0) * size + key;
    counts[at] = (counts[at] ?? 0) + (times[index] ?? 0);
    isKey[key] = 1;
  }
}

/** By session, what all its registrations satisfy together. */
export function masksOfSessions({ session, place, places }: Entries, sessions: number): Int32Array {
  const found = new Int32Array(sessions);
  const masks = Int32Array.from(places.masks);
  for (let index = 0; index < session.length; index += 1) {
    const on = session[index] ?? 0;
    found[on] = (found[on] ?? 0) | (masks[place[index] ?? 0] ?? 0);
  }
  return found;
}

/** Registrations by place and key of their person, `ofPerson` for each of those kept, and of their session where it has a part in the key. */
export function addByPerson(
  kept: Rows,
  ofPerson: Int32Array,
  ofSession: Int32Array | null,
  places: Places,
  size: number,
): Int32Array {
  const counts = new Int32Array(places.masks.length * size);
  const start = Int32Array.from(places.of, (place) => place * size);
  inBlocks(kept.end.length, (from, to) => addPeople(kept, ofPerson, ofSession, start, counts, from, to));
  return counts;
}

function addPeople(
  { end, session, kind }: Rows,
  ofPerson: Int32Array,
  ofSession: Int32Array | null,
  startOf: Int32Array,
  counts: Int32Array,
  from: number,
  to: number,
): void {
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const base = ofPerson[place] ?? 0;
    const stop = end[place] ?? 0;
    for (; index < stop; index += 1) {
      const own = ofSession === null ? 0 : (ofSession[session[index] ?? 0] ?? 0);
      const at = base + own + (startOf[kind[index] ?? 0] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
}
