import type { Days } from './ages.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './columns/registrations.ts';
import type { Dataset, Facts } from './columns/rows.ts';

interface Wanted {
  /** By portrait: 1 where gender and occupation are in. */
  readonly ofPortrait: Uint8Array;
  /** The band of each row, and by band 1 where it is in; `null` where any age is. */
  readonly ages: { readonly codes: Int32Array; readonly bands: Uint8Array } | null;
  /** By session: 1 where it is in; the events are of who attended one, whatever else is asked of them. `null` where they are of anybody. */
  readonly sessions: Uint8Array | null;
}

/** Rows of appointments or opportunities of a period, in order. */
export function eventsIn(data: Dataset, facts: Facts, [from, to]: Days, wanted: Wanted): Int32Array {
  const { length, person, day } = facts;
  const { of } = data.portraits;
  const { ofPortrait, ages, sessions } = wanted;
  const found = roomOf(facts);
  let [count, last, isVisitor] = [0, -1, true];
  for (let row = 0; row < length; row += 1) {
    const on = day[row] ?? 0;
    if (on < from || on >= to) continue;
    const who = person[row] ?? 0;
    if (ofPortrait[of[who] ?? 0] !== 1) continue;
    if (ages !== null && ages.bands[ages.codes[row] ?? 0] !== 1) continue;
    if (sessions !== null) {
      if (who !== last) isVisitor = who !== data.people.length && hasAttended(data, sessions, who);
      last = who;
      if (!isVisitor) continue;
    }
    found[count] = row;
    count += 1;
  }
  return found.slice(0, count);
}

const rooms = new WeakMap<Facts, Int32Array>();

/** Written over each time. */
function roomOf(facts: Facts): Int32Array {
  const found = rooms.get(facts) ?? new Int32Array(facts.length);
  rooms.set(facts, found);
  return found;
}

function hasAttended({ visits: { visit, first, end } }: Dataset, sessions: Uint8Array, who: number): boolean {
  const stop = end[who] ?? 0;
  for (let row = first[who] ?? 0; row < stop; row += 1) {
    const each = visit[row] ?? 0;
    if (presenceIn(each) === ATTENDED && sessions[each >>> ROW_BITS] === 1) return true;
  }
  return false;
}

/** By portrait: 1 where gender and occupation are in. */
export function among({ portraits }: Dataset, genders: Uint8Array, occupations: Uint8Array): Uint8Array {
  const { count, gender, occupation } = portraits;
  const found = new Uint8Array(count);
  for (let portrait = 0; portrait < count; portrait += 1)
    found[portrait] = (genders[gender[portrait] ?? 0] ?? 0) & (occupations[occupation[portrait] ?? 0] ?? 0);
  return found;
}

/** Periods whose flags are remembered. */
const REMEMBERED = 6;
const known = new WeakMap<Dataset, Map<string, Uint8Array>>();

/** By person, in a period: 1 coached (an attended appointment), 2 helped (an opportunity), 3 both; nobody is neither. */
export function flagsOf(data: Dataset, days: Days): Uint8Array {
  const own = known.get(data) ?? new Map<string, Uint8Array>();
  known.set(data, own);
  const key = days.join(' ');
  const found = own.get(key) ?? readFlags(data, days, roomIn(own) ?? new Uint8Array(data.people.length + 1));
  own.delete(key);
  own.set(key, found);
  return found;
}

/** The flags that were asked for the longest time ago, to be written over. */
function roomIn(all: Map<string, Uint8Array>): Uint8Array | null {
  const [oldest] = all;
  if (oldest === undefined || all.size < REMEMBERED) return null;
  const [key, flags] = oldest;
  all.delete(key);
  return flags.fill(0);
}

function readFlags({ people, coaching, opportunity }: Dataset, days: Days, found: Uint8Array): Uint8Array {
  const attended = coaching.presence.labels.indexOf('attended');
  mark(found, coaching, days, 1, coaching.presence.codes, attended);
  mark(found, opportunity, days, 2, null, 0);
  found[people.length] = 0;
  return found;
}

function mark(
  found: Uint8Array,
  { length, person, day }: Facts,
  [from, to]: Days,
  flag: number,
  codes: Int32Array | null,
  wanted: number,
): void {
  for (let row = 0; row < length; row += 1) {
    const on = day[row] ?? 0;
    if (on < from || on >= to || (codes !== null && codes[row] !== wanted)) continue;
    const who = person[row] ?? 0;
    found[who] = (found[who] ?? 0) | flag;
  }
}
