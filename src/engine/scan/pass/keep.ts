import { lazy } from '../columns/lazy.ts';
import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import { type Shared, sharedBy } from '../columns/shared.ts';
import type { Ground } from '../ground.ts';
import type { Selection } from '../selection.ts';
import { alikeOf, portraitsOf, withAges } from './alike.ts';
import { inBlocks } from './blocks.ts';
import type { Counts } from './counts.ts';
import { entriesOf, masksOfSessions } from './entries.ts';
import type { Alike, Entries, Kept, Room } from './kept.ts';
import { type Kinds, placesIn, rowCodesOf } from './kinds.ts';
import type { Unions } from './unions.ts';
import { tellPeople } from './whom.ts';

export function roomFor(registrations: number, people: number, sessions: number): Room {
  const entries = Math.min(registrations, 8 * sessions);
  return {
    ofPerson: new Uint16Array(people),
    told: { table: null },
    kind: new Uint16Array(registrations),
    ones: new Uint8Array(registrations).fill(1),
    entries: {
      session: new Int32Array(entries),
      place: new Uint16Array(entries),
      times: new Int32Array(entries),
      taken: 0,
    },
  };
}

/** The one pass over registrations: those of the scope, kept as long as no other are asked for. Of people, some conditions are asked, as `bits`. */
export function keptOf(ground: Ground, kinds: Kinds, bits: number): Kept {
  const { always, data, selection } = ground;
  const { last } = always;
  if (last?.ground === ground && last.kinds === kinds && last.bits === bits) return last.kept;
  const room = always.room();
  const { ofPerson, kind, ones } = room;
  room.entries.taken = 0;
  const rows = always.inSessions();
  const within = sessionsWithin(selection, kinds);
  tellPeople(data, selection, kinds.isOfPeriod, always, room);
  const classOf = Uint16Array.from({ length: 1 + kinds.ofPortrait.length }, (_, at) => kinds.ofPortrait[at - 1] ?? 0);
  const rowCodes = rowCodesOf(kinds, bits);
  const shared = (by: string, codes: Int32Array | null): Shared =>
    known(always.shared, `${rowCodes} ${by}`, () => sharedBy(data, rows, codes, rowCodes));
  const { isAlone } = shared('', null);
  const both = new Int32Array(2 * classOf.length * kinds.width);
  const telling = { rows, within, ofPerson, classOf, kinds, kind, isAlone, both };
  inBlocks(within.length, (from, to) => tellRows(telling, from, to));
  const single = new Int32Array(both.length / 2).map((_, at) => both[2 * at + 1] ?? 0);
  const times = single.map((alone, at) => alone + (both[2 * at] ?? 0));
  const alike = new Map<Unions, Alike>();
  const ages = new Map<Unions, Alike>();
  const entries = new Map<number, Entries>();
  const ofSessions = new Map<number, Int32Array>();
  const levels = new Map<string, Counts>();
  const kept: Kept = {
    data,
    selection,
    kinds,
    rows,
    within,
    ofPerson,
    classOf,
    kind,
    times,
    single,
    ones,
    portrait: lazy(() => portraitsOf(kept, always.unsure())),
    alike: (unions) => known(alike, unions, () => alikeOf(kept, unions)),
    ofAge: (unions) => known(ages, unions, () => withAges(kept, kept.alike(unions), unions, always.unsure())),
    entries: (asked) => known(entries, asked, () => entriesOf(kept, placesIn(kinds, asked), room.entries)),
    ofSessions: (asked) => known(ofSessions, asked, () => masksOfSessions(kept.entries(asked), within.length)),
    shared,
    level: (name, count) => known(levels, name, count),
  };
  always.last = { ground, kinds, bits, kept };
  return kept;
}

function known<Key, Value>(all: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = all.get(key) ?? make();
  all.set(key, found);
  return found;
}

function sessionsWithin({ sessions }: Selection, { ofSession }: Kinds): Uint16Array {
  const within = new Uint16Array(ofSession.length);
  for (let session = 0; session < within.length; session += 1)
    within[session] = (ofSession[session] ?? 0) * (sessions[session] ?? 0);
  return within;
}

/** What is read, and written, of registrations. */
interface Telling extends Pick<Kept, 'rows' | 'within' | 'ofPerson' | 'classOf' | 'kinds' | 'kind'> {
  readonly isAlone: Uint8Array;
  /** At twice `ofPerson * width + kind of row`: those of who has another, then those of who has not. One number is added to, for it is waited for. */
  readonly both: Int32Array;
}

function tellRows(telling: Telling, from: number, to: number): void {
  const { within, ofPerson, classOf, kind, isAlone, both } = telling;
  const { start, visit } = telling.rows;
  const { ofRow, width } = telling.kinds;
  for (let session = from; session < to; session += 1) {
    const base = within[session] ?? 0;
    if (base === 0) continue;
    const stop = start[session + 1] ?? 0;
    for (let row = start[session] ?? 0; row < stop; row += 1) {
      const each = visit[row] ?? 0;
      const own = ofRow[base + (each & (ROW_CODES - 1))] ?? 0;
      const who = ofPerson[each >>> ROW_BITS] ?? 0;
      kind[row] = (classOf[who] ?? 0) * width + own;
      const at = 2 * (who * width + own) + (isAlone[row] ?? 0);
      both[at] = (both[at] ?? 0) + 1;
    }
  }
}
