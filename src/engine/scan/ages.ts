import { ABSENT, type Values } from '../../model/dataset/table.ts';
import { bandOf, type Bands, highOf } from './columns/bands.ts';
import type { Coded } from './columns/coded.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './columns/registrations.ts';
import type { Dataset, Facts } from './columns/rows.ts';

/** From a day up to another. */
export type Days = readonly [from: number, to: number];

/** What tells ages: read once for many people, for to look for it takes longer than to read it. */
export interface Ages {
  readonly visit: Int32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly low: Values;
  readonly high: Values;
  /** Of sessions. */
  readonly day: Values;
  readonly bands: Bands;
}

export function agesOf({ visits, sessions, portraits }: Dataset): Ages {
  const { visit, first, end, low, high } = visits;
  return { visit, first, end, low, high, day: sessions.day, bands: portraits.bands };
}

/** The band of somebody with a registration in the period: at their first attendance in it, else at their first registration. */
export function ageOfVisitor(data: Dataset, days: Days, who: number): number {
  const { of, band, unsure } = data.portraits;
  const code = band[of[who] ?? 0] ?? unsure;
  return code === unsure ? ageIn(agesOf(data), days, who) : code;
}

/** The bands of the people of appointments or opportunities; the age told there where no registration in the period tells one. */
export function agesOfEvents(data: Dataset, { length, person, low, high }: Facts, days: Days): Coded {
  const { bands } = data.portraits;
  const ages = agesOf(data);
  const nobody = data.people.length;
  const none = bands.labels.length - 1;
  const codes = new Int32Array(length);
  let [last, own] = [nobody, none];
  for (let row = 0; row < length; row += 1) {
    const who = person[row] ?? 0;
    if (who !== last) own = who === nobody ? none : ageIn(ages, days, who);
    last = who;
    codes[row] = own === none ? bandOf(bands, low[row] ?? ABSENT, high[row] ?? ABSENT) : own;
  }
  return { labels: bands.labels, codes };
}

/** Day and both bounds are compared together, least first: two ages told on one day give the lower. */
export function ageIn(
  { visit, first, end, low, high, day: dayOf, bands }: Ages,
  [from, to]: Days,
  who: number,
): number {
  const stop = end[who] ?? 0;
  let attended = Infinity;
  let registered = Infinity;
  for (let row = first[who] ?? 0; row < stop; row += 1) {
    const each = visit[row] ?? 0;
    const day = dayOf[each >>> ROW_BITS] ?? 0;
    const age = low[row] ?? ABSENT;
    if (age === ABSENT || day < from || day >= to) continue;
    const told = (day * 256 + age) * 256 + highOf(high[row] ?? ABSENT);
    if (told < registered) registered = told;
    if (told < attended && presenceIn(each) === ATTENDED) attended = told;
  }
  const told = attended === Infinity ? registered : attended;
  return told === Infinity ? bands.labels.length - 1 : bandOf(bands, Math.floor(told / 256) % 256, told % 256);
}
