import { inBlocks } from './blocks.ts';
import { type Entries, entriesOf, masksOfSessions } from './entries.ts';
import { alikeOf, gather, portraitsOf, timesOf } from './gathered.ts';
import type { Ground } from '../ground.ts';
import { ALL, FLAGS, type Kinds, placesIn, unionsIn } from './kinds.ts';
import type { Kept, Room } from './kept.ts';
import { type Parted, partedBy } from './parted.ts';
import type { Counts, Rows } from './rows.ts';
import { keepRows, sideRows, tellPeople, tellRows } from './keepRows.ts';
import { cut, ofAge } from './ofAge.ts';
import { lazy } from '../columns/lazy.ts';
import { ROW_CODES } from '../columns/registrations.ts';
import type { Unions } from './unions.ts';
import type { Dataset } from '../columns/rows.ts';
import { OUT, type Selection } from '../selection.ts';

export function roomFor(registrations: number, people: number): Room {
  return {
    people: new Int32Array(registrations + 1),
    ofPerson: new Int32Array(people),
    none: new Uint8Array(people),
    end: new Int32Array(people),
    together: new Int32Array(people),
    portrait: new Uint16Array(people),
    session: new Int32Array(registrations + 1),
    kind: new Uint16Array(registrations + 1),
  };
}

/** The one pass over registrations: those of the scope, kept as long as no other are asked for. */
export function keptOf(ground: Ground, kinds: Kinds): Kept {
  const { always, data, selection } = ground;
  if (always.last?.ground === ground && always.last.kinds === kinds) return always.last.kept;
  const room = always.room();
  const flags = kinds.isOfPeriod ? selection.flags() : null;
  const all = keep(data, partsOfPeople(selection, kinds), flags, partsOfSessions(selection, kinds), kinds, room);
  const rows = selection.scope.age.length === 0 ? all : ofAge(all, data, selection);
  const portrait = lazy(() => portraitsOf(rows, data, selection, room.portrait));
  const unions = unionsIn(kinds, ALL);
  const together = gather(rows, unions, room.together);
  const parted = new Map<Unions, Parted>();
  const entries = new Map<number, Entries>();
  const ofSessions = new Map<number, Int32Array>();
  const levels = new Map<string, Counts>();
  const kept: Kept = {
    kinds,
    ...rows,
    together,
    parted: (own: Unions): Parted => {
      const found = parted.get(own) ?? partedBy(rows, own, data.sessions.length);
      parted.set(own, found);
      return found;
    },
    portrait,
    alike: lazy(() => alikeOf(together, portrait(), unions.masks.all.length, data.portraits.count)),
    times: lazy(() => timesOf(rows.kind, kinds.masks.length)),
    entries: (bits: number): Entries => {
      const found = entries.get(bits) ?? entriesOf(rows, placesIn(kinds, bits), data.sessions.length);
      entries.set(bits, found);
      return found;
    },
    ofSessions: (bits: number): Int32Array => {
      const found = ofSessions.get(bits) ?? masksOfSessions(kept.entries(bits), data.sessions.length);
      ofSessions.set(bits, found);
      return found;
    },
    level: (key: string, count: () => Counts): Counts => {
      const found = levels.get(key) ?? count();
      levels.set(key, found);
      return found;
    },
  };
  always.last = { ground, kinds, kept };
  return kept;
}

/** By portrait and flags, twice the part of people in the place of a kind, one more where they are in. */
function partsOfPeople({ portraits }: Selection, { ofPortrait }: Kinds): Int32Array {
  const parts = new Int32Array(ofPortrait.length);
  for (let at = 0; at < parts.length; at += 1)
    parts[at] = 2 * (ofPortrait[at] ?? 0) + (portraits[Math.floor(at / FLAGS)] === OUT ? 0 : 1);
  return parts;
}

/** Twice the part of each session in the place of a kind, one more where it is in. */
function partsOfSessions({ sessions }: Selection, { ofSession }: Kinds): Int32Array {
  const found = new Int32Array(ofSession.length);
  for (let session = 0; session < found.length; session += 1)
    found[session] = 2 * ROW_CODES * (ofSession[session] ?? 0) + (sessions[session] ?? 0);
  return found;
}

function keep(
  { visits, portraits }: Dataset,
  ofPortrait: Int32Array,
  flags: Uint8Array | null,
  ofSession: Int32Array,
  { kindOf }: Kinds,
  room: Room,
): Rows {
  const { visit, person } = visits;
  const { of } = portraits;
  const { ofPerson } = room;
  inBlocks(of.length, (from, to) => tellPeople(of, flags ?? room.none, ofPortrait, ofPerson, from, to));
  let count = 0;
  inBlocks(visit.length, (from, to) => {
    count = keepRows(visit, person, ofPerson, ofSession, room.people, room.session, from, to, count);
  });
  if (count === 0) return cut(room, 0, 0);
  inBlocks(count, (from, to) => tellRows(room, ofSession, kindOf, from, to));
  let last = 0;
  inBlocks(count, (from, to) => {
    last = sideRows(room.people, room.end, from, to, last);
  });
  room.end[last] = count;
  return cut(room, last + 1, count);
}
