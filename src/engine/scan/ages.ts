import { ageBands } from '../../model/dataset/ageBand.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Coded } from './coded.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './registrations.ts';
import type { Dataset, Facts } from './rows.ts';

/** From a day up to another. */
export type Days = readonly [from: number, to: number];

/** Bands of ages; the last code is of an age that is not told, or astride two. */
export interface Bands {
  readonly labels: readonly (string | null)[];
  /** The band of each age, and the age that each band ends before. */
  readonly ofAge: Uint8Array;
  readonly until: Int32Array;
}

/** What is known of ages in any period. */
export interface SteadyAges {
  readonly bands: Bands;
  /** By row of people, the one band that all their registrations tell; `UNSURE` where it depends on the period. */
  readonly steady: Uint8Array;
}

/** The code of somebody whose band depends on the period. */
export const UNSURE = 255;

export function steadyAges({ visits, people }: Dataset, bounds: readonly number[]): SteadyAges {
  const bands = bandsOf(bounds);
  const none = bands.labels.length - 1;
  const { first, end, low, high } = visits;
  const steady = new Uint8Array(people.length + 1).fill(none);
  for (let who = 0; who < people.length; who += 1) {
    const start = first[who] ?? 0;
    const stop = end[who] ?? 0;
    if (start === stop) continue;
    const code = codeOf(bands, low[start] ?? ABSENT, high[start] ?? ABSENT);
    let found = code;
    for (let row = start + 1; row < stop && found === code; row += 1)
      if (codeOf(bands, low[row] ?? ABSENT, high[row] ?? ABSENT) !== code) found = UNSURE;
    steady[who] = found;
  }
  return { bands, steady };
}

/** The band of somebody with a registration in the period: at their first attendance in it, else at their first registration. */
export function ageOfVisitor(data: Dataset, days: Days, { steady, bands }: SteadyAges, who: number): number {
  const code = steady[who] ?? UNSURE;
  return code === UNSURE ? ageIn(data, days, bands, who) : code;
}

/** The bands of the people of appointments or opportunities; the age told there where no registration in the period tells one. */
export function agesOfEvents(data: Dataset, facts: Facts, days: Days, { bands }: SteadyAges): Coded {
  const { length, person, low, high } = facts;
  const none = bands.labels.length - 1;
  const codes = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const who = person[row] ?? 0;
    const own = who === data.people.length ? none : ageIn(data, days, bands, who);
    codes[row] = own === none ? codeOf(bands, low[row] ?? ABSENT, high[row] ?? ABSENT) : own;
  }
  return { labels: bands.labels, codes };
}

/** Day and both bounds are compared together, least first: two ages told on one day give the lower. */
function ageIn({ visits, sessions }: Dataset, [from, to]: Days, bands: Bands, who: number): number {
  const { visit, first, end, low, high } = visits;
  const stop = end[who] ?? 0;
  let attended = Infinity;
  let registered = Infinity;
  for (let row = first[who] ?? 0; row < stop; row += 1) {
    const each = visit[row] ?? 0;
    const day = sessions.day[each >>> ROW_BITS] ?? 0;
    const age = low[row] ?? ABSENT;
    if (age === ABSENT || day < from || day >= to) continue;
    const told = (day * 256 + age) * 256 + highOf(high[row] ?? ABSENT);
    if (told < registered) registered = told;
    if (told < attended && presenceIn(each) === ATTENDED) attended = told;
  }
  const told = attended === Infinity ? registered : attended;
  return told === Infinity ? bands.labels.length - 1 : codeOf(bands, Math.floor(told / 256) % 256, told % 256);
}

function codeOf({ ofAge, until, labels }: Bands, low: number, high: number): number {
  const code = ofAge[low] ?? labels.length - 1;
  return highOf(high) < (until[code] ?? 0) ? code : labels.length - 1;
}

/** The upper bound of an age; the highest there is where it is not told. */
function highOf(high: number): number {
  return high === ABSENT ? 255 : high;
}

function bandsOf(bounds: readonly number[]): Bands {
  const bands = ageBands(bounds);
  const ofAge = new Uint8Array(256).fill(bands.length);
  const until = new Int32Array(bands.length + 1);
  bands.forEach(({ from, to }, code) => {
    ofAge.fill(code, from, to ?? 256);
    until[code] = to ?? 256;
  });
  return { labels: [...bands.map(({ key }) => key), null], ofAge, until };
}
