import type { Ground } from './ground.ts';
import type { Kinds } from './kinds.ts';
import type { Dataset } from './rows.ts';
import { isOfAge, type Selection } from './selection.ts';
import { lazy } from './lazy.ts';
import { numberOf } from './masks.ts';
import { ROW_BITS, ROW_CODES } from './registrations.ts';

/** The registrations of a scope, person after person. */
export interface Kept {
  readonly kinds: Kinds;
  /** Rows of the people who have any, nobody identified last. */
  readonly people: Int32Array;
  /** Where the registrations of each of them end; they begin where those of the one before do. */
  readonly end: Int32Array;
  /** The number, in `kinds.together`, of what all of them satisfy. */
  readonly together: Int32Array;
  /** Places in `people` of who has several. */
  readonly several: Int32Array;
  /** Of each registration. */
  readonly session: Int32Array;
  readonly kind: Uint16Array;
  /** Registrations of each kind. */
  readonly times: Int32Array;
  /** By session, what all its registrations satisfy together. */
  readonly ofSessions: () => Int32Array;
}

/** Room for the registrations of any scope: taken once, for it costs as much to take as to fill. */
export interface Room {
  readonly people: Int32Array;
  readonly end: Int32Array;
  readonly together: Int32Array;
  readonly several: Int32Array;
  readonly session: Int32Array;
  readonly kind: Uint16Array;
}

/** The one pass over registrations: those of the scope, kept as long as no other are asked for. */
export function keptOf(ground: Ground, kinds: Kinds): Kept {
  const { always } = ground;
  if (always.last?.ground === ground && always.last.kinds === kinds) return always.last.kept;
  const kept = keep(ground, kinds);
  always.last = { ground, kinds, kept };
  return kept;
}

function keep({ data, selection, always }: Ground, kinds: Kinds): Kept {
  const { first, end, visit } = data.visits;
  const { attribute } = data.people;
  const { kindOf } = kinds;
  const flags = kinds.isOfPeriod ? selection.flags() : null;
  const ofPerson = kinds.ofPerson.map((part, at) => (selection.attributes[at >> 2] === 1 ? part : -1));
  const ofSession = partsIn(kinds.ofSession, selection.sessions);
  const room = always.room();
  const { people, end: ends, session, kind } = room;
  let [count, found] = [0, 0];
  for (let who = 0; who < first.length; who += 1) {
    const own = ofPerson[(attribute[who] ?? 0) * 4 + (flags === null ? 0 : (flags[who] ?? 0))] ?? -1;
    if (own < 0) continue;
    const start = count;
    const stop = end[who] ?? 0;
    for (let row = first[who] ?? 0; row < stop; row += 1) {
      const each = visit[row] ?? 0;
      const part = ofSession[each >>> ROW_BITS] ?? -1;
      if (part < 0) continue;
      session[count] = each >>> ROW_BITS;
      kind[count] = kindOf[own + part + (each & (ROW_CODES - 1))] ?? 0;
      count += 1;
    }
    if (count === start) continue;
    people[found] = who;
    ends[found] = count;
    found += 1;
  }
  const kept = {
    people: people.subarray(0, found),
    end: ends.subarray(0, found),
    session: session.subarray(0, count),
    kind: kind.subarray(0, count),
  };
  const chosen = selection.bands === null ? kept : ofAge(kept, data, selection);
  return {
    kinds,
    ...chosen,
    ...gather(chosen, kinds, room),
    times: timesOf(chosen.kind, kinds.masks.length),
    ofSessions: lazy(() => masksOf(chosen, kinds.masks, ofSession.length)),
  };
}

type Rows = Pick<Kept, 'people' | 'end' | 'session' | 'kind'>;

/** Those of the people whose age is in, in the same place. */
function ofAge({ people, end, session, kind }: Rows, data: Dataset, selection: Selection): Rows {
  let [count, found, start] = [0, 0, 0];
  for (let index = 0; index < people.length; index += 1) {
    const who = people[index] ?? 0;
    const stop = end[index] ?? 0;
    if (isOfAge(data, selection, who)) {
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
  return {
    people: people.subarray(0, found),
    end: end.subarray(0, found),
    session: session.subarray(0, count),
    kind: kind.subarray(0, count),
  };
}

/** What the registrations of each person satisfy together, and who has several. */
function gather({ end, kind }: Rows, kinds: Kinds, room: Room): Pick<Kept, 'together' | 'several'> {
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

function timesOf(kind: Uint16Array, kinds: number): Int32Array {
  const times = new Int32Array(kinds);
  for (let index = 0; index < kind.length; index += 1) {
    const it = kind[index] ?? 0;
    times[it] = (times[it] ?? 0) + 1;
  }
  return times;
}

function masksOf({ session, kind }: Rows, masks: Int32Array, sessions: number): Int32Array {
  const found = new Int32Array(sessions);
  for (let index = 0; index < session.length; index += 1) {
    const on = session[index] ?? 0;
    found[on] = (found[on] ?? 0) | (masks[kind[index] ?? 0] ?? 0);
  }
  return found;
}

/** The part of each session; −1 where the session is out. */
function partsIn(parts: Int32Array, isIn: Uint8Array): Int32Array {
  const found = new Int32Array(parts.length);
  for (let session = 0; session < found.length; session += 1)
    found[session] = isIn[session] === 1 ? (parts[session] ?? 0) : -1;
  return found;
}

export function roomFor(registrations: number, people: number): Room {
  return {
    people: new Int32Array(people),
    end: new Int32Array(people),
    together: new Int32Array(people),
    several: new Int32Array(people),
    session: new Int32Array(registrations),
    kind: new Uint16Array(registrations),
  };
}
