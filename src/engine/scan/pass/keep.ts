import { ageOfVisitor } from '../ages.ts';
import { alikeOf, gather, masksOf, portraitsOf, timesOf } from './gathered.ts';
import type { Ground } from '../ground.ts';
import { FLAGS, type Kinds } from './kinds.ts';
import type { Kept, Room, Rows } from './kept.ts';
import { lazy } from '../columns/lazy.ts';
import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import type { Dataset } from '../columns/rows.ts';
import { OUT, type Selection } from '../selection.ts';

export function roomFor(registrations: number, people: number): Room {
  return {
    people: new Int32Array(people),
    end: new Int32Array(people),
    together: new Int32Array(people),
    several: new Int32Array(people),
    portrait: new Uint16Array(people),
    session: new Int32Array(registrations),
    kind: new Uint16Array(registrations),
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
  const gathered = gather(rows, kinds, room);
  const kept = {
    kinds,
    ...rows,
    ...gathered,
    portrait,
    alike: lazy(() => alikeOf(gathered.together, portrait(), kinds.together.all.length, data.portraits.count)),
    times: lazy(() => timesOf(rows.kind, kinds.masks.length)),
    ofSessions: lazy(() => masksOf(rows, kinds.masks, data.sessions.length)),
  };
  always.last = { ground, kinds, kept };
  return kept;
}

/** By portrait and flags, the part of people in the place of a kind; −1 where they are out. */
function partsOfPeople({ portraits }: Selection, { ofPortrait }: Kinds): Int32Array {
  const parts = new Int32Array(ofPortrait.length);
  for (let at = 0; at < parts.length; at += 1)
    parts[at] = portraits[Math.floor(at / FLAGS)] === OUT ? -1 : (ofPortrait[at] ?? 0);
  return parts;
}

/** The part of each session, one more where it is in: 0 where it is out. */
function partsOfSessions({ sessions }: Selection, { ofSession }: Kinds): Uint16Array {
  const found = new Uint16Array(ofSession.length);
  for (let session = 0; session < found.length; session += 1)
    found[session] = sessions[session] === 1 ? (ofSession[session] ?? 0) + 1 : 0;
  return found;
}

function keep(
  { visits, portraits }: Dataset,
  ofPortrait: Int32Array,
  flags: Uint8Array | null,
  ofSession: Uint16Array,
  { kindOf }: Kinds,
  { people, end: ends, session, kind }: Rows,
): Rows {
  const { first, end, visit } = visits;
  const { of } = portraits;
  let [count, found] = [0, 0];
  for (let who = 0; who < first.length; who += 1) {
    const own = ofPortrait[(of[who] ?? 0) * FLAGS + (flags === null ? 0 : (flags[who] ?? 0))] ?? -1;
    if (own < 0) continue;
    const start = count;
    const stop = end[who] ?? 0;
    for (let row = first[who] ?? 0; row < stop; row += 1) {
      const each = visit[row] ?? 0;
      const part = ofSession[each >>> ROW_BITS] ?? 0;
      if (part === 0) continue;
      session[count] = each >>> ROW_BITS;
      kind[count] = kindOf[own + (part - 1) * ROW_CODES + (each & (ROW_CODES - 1))] ?? 0;
      count += 1;
    }
    if (count === start) continue;
    people[found] = who;
    ends[found] = count;
    found += 1;
  }
  return cut({ people, end: ends, session, kind }, found, count);
}

function cut({ people, end, session, kind }: Rows, found: number, count: number): Rows {
  return {
    people: people.subarray(0, found),
    end: end.subarray(0, found),
    session: session.subarray(0, count),
    kind: kind.subarray(0, count),
  };
}

/** Those of the people whose age is in, in the same place. */
function ofAge(rows: Rows, data: Dataset, { bands, days }: Selection): Rows {
  const { people, end, session, kind } = rows;
  const isIn = bands();
  let [count, found, start] = [0, 0, 0];
  for (let index = 0; index < people.length; index += 1) {
    const who = people[index] ?? 0;
    const stop = end[index] ?? 0;
    if (isIn[ageOfVisitor(data, days, who)] === 1) {
      for (let at = start; at < stop; at += 1) {
        session[count] = session[at] ?? 0;
        kind[count] = kind[at] ?? 0;
        count += 1;
      }
      people[found] = who;
      end[found] = count;
      found += 1;
    }
    start = stop;
  }
  return cut(rows, found, count);
}
