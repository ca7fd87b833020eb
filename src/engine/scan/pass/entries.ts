import { inBlocks } from './blocks.ts';
import type { Entries, EntryRoom, Kept } from './kept.ts';
import type { Places } from './places.ts';

/** What is written so far, and how much of it counts. */
interface Found extends Omit<Entries, 'places'> {
  /** Of one session, by place. */
  readonly own: Int32Array;
  count: number;
}

export function entriesOf(kept: Kept, places: Places, room: EntryRoom): Entries {
  const most = Math.min(kept.kind.length, kept.within.length * (places.masks.length - 1));
  const hasRoom = room.taken + most <= room.session.length;
  const from = hasRoom ? room.taken : 0;
  const { session, place, times } = hasRoom
    ? room
    : { session: new Int32Array(most), place: new Uint16Array(most), times: new Int32Array(most) };
  const found: Found = { session, place, times, own: new Int32Array(places.masks.length), count: from };
  inBlocks(kept.within.length, (start, to) => gather(kept, places.of, found, start, to));
  const { count } = found;
  if (hasRoom) room.taken = count;
  return {
    places,
    session: session.subarray(from, count),
    place: place.subarray(from, count),
    times: times.subarray(from, count),
  };
}

function gather(
  { rows: { start }, within, kind }: Kept,
  placeOf: Uint16Array,
  found: Found,
  from: number,
  to: number,
): void {
  const { session: sessions, place: places, times, own } = found;
  const across = own.length;
  let { count } = found;
  for (let session = from; session < to; session += 1) {
    if (within[session] === 0) continue;
    const stop = start[session + 1] ?? 0;
    for (let row = start[session] ?? 0; row < stop; row += 1) {
      const place = placeOf[kind[row] ?? 0] ?? 0;
      own[place] = (own[place] ?? 0) + 1;
    }
    own[0] = 0;
    for (let place = 1; place < across; place += 1) {
      const many = own[place] ?? 0;
      if (many === 0) continue;
      own[place] = 0;
      sessions[count] = session;
      places[count] = place;
      times[count] = many;
      count += 1;
    }
  }
  found.count = count;
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
