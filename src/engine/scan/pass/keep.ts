import { ageIn, agesOf } from '../ages.ts';
import { lazy } from '../columns/lazy.ts';
import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import type { Dataset } from '../columns/rows.ts';
import { type Shared, sharedBy } from '../columns/shared.ts';
import type { Ground } from '../ground.ts';
import { OUT, type Selection, UNSURE } from '../selection.ts';
import { alikeOf, portraitsOf, withAges } from './alike.ts';
import { inBlocks } from './blocks.ts';
import type { Counts } from './counts.ts';
import { entriesOf, masksOfSessions } from './entries.ts';
import type { Alike, Entries, Kept, Room } from './kept.ts';
import { FLAGS } from '../columns/portraits.ts';
import { type Kinds, placesIn, rowCodesOf } from './kinds.ts';
import type { Unions } from './unions.ts';

export function roomFor(registrations: number, people: number, sessions: number): Room {
  const entries = Math.min(registrations, 8 * sessions);
  return {
    ofPerson: new Uint16Array(people),
    kind: new Uint16Array(registrations),
    ones: new Uint8Array(registrations).fill(1),
    none: new Uint8Array(people),
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
  const { ofPerson, kind, ones, none, entries: room } = always.room();
  room.taken = 0;
  const rows = always.inSessions();
  const within = sessionsWithin(selection, kinds);
  tellPeople(data, selection, kinds.isOfPeriod ? selection.flags() : none, always.unsure, ofPerson);
  const classOf = Uint16Array.from({ length: 1 + kinds.ofPortrait.length }, (_, at) => kinds.ofPortrait[at - 1] ?? 0);
  const [times, single] = [new Int32Array(classOf.length * kinds.width), new Int32Array(classOf.length * kinds.width)];
  const rowCodes = rowCodesOf(kinds, bits);
  const shared = (by: string, codes: Int32Array | null): Shared =>
    known(always.shared, `${rowCodes} ${by}`, () => sharedBy(data, rows, codes, rowCodes));
  const { isAlone } = shared('', null);
  const telling = { rows, within, ofPerson, classOf, kinds, kind, isAlone, times, single };
  inBlocks(within.length, (from, to) => tellRows(telling, from, to));
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
    entries: (asked) => known(entries, asked, () => entriesOf(kept, placesIn(kinds, asked), room)),
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

/** What portrait and flags tell, by person; where the age decides and depends on the period, the portrait with the age in it. */
function tellPeople(
  data: Dataset,
  selection: Selection,
  flags: Uint8Array,
  unsurePeople: () => Int32Array,
  ofPerson: Uint16Array,
): void {
  const { of, count, unsure } = data.portraits;
  const { portraits, days } = selection;
  const table = new Uint16Array(count * FLAGS);
  for (let at = 0; at < table.length; at += 1) table[at] = portraits[Math.floor(at / FLAGS)] === OUT ? 0 : 1 + at;
  inBlocks(of.length, (from, to) => lookUp(of, flags, table, ofPerson, from, to));
  if (!portraits.includes(UNSURE)) return;
  const bands = selection.bands();
  const ages = agesOf(data);
  for (const who of unsurePeople()) {
    if (ofPerson[who] === 0) continue;
    const own = ageIn(ages, days, who);
    ofPerson[who] = bands[own] === 1 ? (ofPerson[who] ?? 0) - (unsure - own) * FLAGS : 0;
  }
}

function lookUp(
  of: Uint16Array,
  flags: Uint8Array,
  table: Uint16Array,
  ofPerson: Uint16Array,
  from: number,
  to: number,
): void {
  for (let who = from; who < to; who += 1) ofPerson[who] = table[(of[who] ?? 0) * FLAGS + (flags[who] ?? 0)] ?? 0;
}

/** What is read, and written, of registrations. */
interface Telling extends Pick<
  Kept,
  'rows' | 'within' | 'ofPerson' | 'classOf' | 'kinds' | 'kind' | 'times' | 'single'
> {
  readonly isAlone: Uint8Array;
}

function tellRows(telling: Telling, from: number, to: number): void {
  const { within, ofPerson, classOf, kind, isAlone, times, single } = telling;
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
      const at = who * width + own;
      times[at] = (times[at] ?? 0) + 1;
      single[at] = (single[at] ?? 0) + (isAlone[row] ?? 0);
    }
  }
}
