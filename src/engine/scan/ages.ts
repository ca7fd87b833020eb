import { ageBands } from '../../model/dataset/ageBand.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Coded } from './coded.ts';
import { lazy } from './lazy.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './registrations.ts';
import type { Dataset, Facts } from './rows.ts';

/** From a day up to another. */
export type Days = readonly [from: number, to: number];

/** Bands of ages; the last code is of an age that is not told, or astride two. */
interface Bands {
  readonly labels: readonly (string | null)[];
  readonly codeOf: (low: number, high: number) => number;
}

/** The band of people at their first attendance in a period, else at their first registration in it. */
export interface Ages {
  readonly labels: readonly (string | null)[];
  /** Of somebody with a registration in the period. */
  readonly ofVisitor: (who: number) => number;
  /** Of the person of each appointment or opportunity; the age told there when none is told by their registrations. */
  readonly coaching: () => Coded;
  readonly opportunity: () => Coded;
}

/** Somebody of whom every registration tells one band has it in any period. */
export interface SteadyAges {
  readonly bands: Bands;
  /** By row of people; `UNSURE` where it depends on the period. */
  readonly steady: Uint8Array;
}

const UNSURE = 255;

export function steadyAges({ visits, people }: Dataset, bounds: readonly number[]): SteadyAges {
  const bands = bandsOf(bounds);
  const none = bands.labels.length - 1;
  const { first, end, low, high } = visits;
  const steady = new Uint8Array(people.length + 1).fill(none);
  for (let who = 0; who < people.length; who += 1) {
    const start = first[who] ?? 0;
    const stop = end[who] ?? 0;
    if (start === stop) continue;
    const code = bands.codeOf(low[start] ?? ABSENT, high[start] ?? ABSENT);
    let found = code;
    for (let row = start + 1; row < stop && found === code; row += 1)
      if (bands.codeOf(low[row] ?? ABSENT, high[row] ?? ABSENT) !== code) found = UNSURE;
    steady[who] = found;
  }
  return { bands, steady };
}

export function agesIn(data: Dataset, days: Days, { bands, steady }: SteadyAges): Ages {
  const { labels, codeOf } = bands;
  const none = labels.length - 1;
  const ofEvents = ({ length, person, low, high }: Facts): Coded => {
    const codes = new Int32Array(length);
    for (let row = 0; row < length; row += 1) {
      const who = person[row] ?? 0;
      const own = who === data.people.length ? none : bandIn(data, days, bands, who);
      codes[row] = own === none ? codeOf(low[row] ?? ABSENT, high[row] ?? ABSENT) : own;
    }
    return { labels, codes };
  };
  return {
    labels,
    ofVisitor: (who) => {
      const code = steady[who] ?? none;
      return code === UNSURE ? bandIn(data, days, bands, who) : code;
    },
    coaching: lazy(() => ofEvents(data.coaching)),
    opportunity: lazy(() => ofEvents(data.opportunity)),
  };
}

/** Day and both bounds are compared together, least first: two ages told on one day give the lower. */
function bandIn({ visits, sessions }: Dataset, [from, to]: Days, { labels, codeOf }: Bands, who: number): number {
  const { visit, first, end, low, high } = visits;
  let attended = Infinity;
  let registered = Infinity;
  for (let row = first[who] ?? 0; row < (end[who] ?? 0); row += 1) {
    const each = visit[row] ?? 0;
    const day = sessions.day[each >>> ROW_BITS] ?? 0;
    const age = low[row] ?? ABSENT;
    if (age === ABSENT || day < from || day >= to) continue;
    const told = (day * 256 + age) * 256 + highOf(high[row] ?? ABSENT);
    if (told < registered) registered = told;
    if (told < attended && presenceIn(each) === ATTENDED) attended = told;
  }
  const told = attended === Infinity ? registered : attended;
  return told === Infinity ? labels.length - 1 : codeOf(Math.floor(told / 256) % 256, told % 256);
}

/** The upper bound of an age; the highest there is where it is not told. */
function highOf(high: number): number {
  return high === ABSENT ? 255 : high;
}

function bandsOf(bounds: readonly number[]): Bands {
  const bands = ageBands(bounds);
  const none = bands.length;
  const ofYear = new Uint8Array(256).fill(none);
  const until = new Int32Array(none + 1);
  bands.forEach(({ from, to }, code) => {
    ofYear.fill(code, from, to ?? 256);
    until[code] = to ?? 256;
  });
  return {
    labels: [...bands.map(({ key }) => key), null],
    codeOf: (low, high) => {
      const code = ofYear[low] ?? none;
      return highOf(high) < (until[code] ?? 0) ? code : none;
    },
  };
}
