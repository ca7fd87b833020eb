import { ageBands } from '../../model/dataset/ageBand.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import type { Coded } from './coded.ts';
import { type Dataset, type Facts, highOf } from './rows.ts';

/** Code of a presence. */
export const ATTENDED = presences.indexOf('attended');

/** From a day up to another. */
export type Days = readonly [from: number, to: number];

export interface Ages {
  readonly people: Coded;
  readonly coaching: Coded;
  readonly opportunity: Coded;
}

/** Day and both bounds are one number, least first: two ages told on one day give the lower. */
export function agesOf(data: Dataset, [from, to]: Days, bounds: readonly number[]): Ages {
  const { visits, people } = data;
  const { labels, codeOf } = bandsOf(bounds);
  const none = labels.length - 1;
  const codes = new Int32Array(people.length + 1).fill(none);
  const { first, end, day: days, told: ages, presence } = visits;
  for (let person = 0; person < people.length; person += 1) {
    let attended = Infinity;
    let registered = Infinity;
    const last = end[person] ?? 0;
    for (let row = first[person] ?? 0; row < last; row += 1) {
      const day = days[row] ?? 0;
      const age = ages[row] ?? ABSENT;
      if (age === ABSENT || day < from || day >= to) continue;
      const told = day * 65_536 + age;
      if (told < registered) registered = told;
      if (told < attended && presence[row] === ATTENDED) attended = told;
    }
    const told = attended === Infinity ? registered : attended;
    if (told !== Infinity) codes[person] = codeOf[told % 65_536] ?? none;
  }
  const ofEvents = (facts: Facts): Coded => ({
    labels,
    codes: Int32Array.from({ length: facts.length }, (_, row) => {
      const own = codes[facts.person[row] ?? 0] ?? none;
      if (own !== none) return own;
      const low = facts.low[row] ?? ABSENT;
      return low === ABSENT ? none : (codeOf[low * 256 + highOf(facts.high[row])] ?? none);
    }),
  });
  return { people: { codes, labels }, coaching: ofEvents(data.coaching), opportunity: ofEvents(data.opportunity) };
}

interface Bands {
  readonly labels: readonly (string | null)[];
  /** The band that holds both bounds of an age, told as one number; the last code when it is astride two. */
  readonly codeOf: Uint8Array;
}

const known = new WeakMap<readonly number[], Bands>();

function bandsOf(bounds: readonly number[]): Bands {
  const found = known.get(bounds);
  if (found !== undefined) return found;
  const bands = ageBands(bounds);
  const codeOf = new Uint8Array(65_536).map((_, told) => {
    const [low, high] = [Math.floor(told / 256), told % 256];
    const at = bands.findIndex(({ from, to }) => low >= from && (to === null || high < to));
    return at < 0 ? bands.length : at;
  });
  const made = { labels: [...bands.map(({ key }) => key), null], codeOf };
  known.set(bounds, made);
  return made;
}
