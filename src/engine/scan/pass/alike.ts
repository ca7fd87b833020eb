import { ageIn, agesOf } from '../ages.ts';
import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import type { Alike, Kept } from './kept.ts';
import { FLAGS } from '../columns/portraits.ts';
import { addShared, numbersOf } from './levels.ts';
import { union, type Unions } from './unions.ts';

export function alikeOf(kept: Kept, unions: Unions): Alike {
  const { times, single, classOf, kinds } = kept;
  const across = classOf.length;
  const alone = new Int32Array(unions.told.length * across);
  for (let own = 1; own < across; own += 1) {
    if (kinds.isNobody[classOf[own] ?? 0] === 1) continue;
    for (let row = 1; row < kinds.width; row += 1) {
      const at = (unions.ofRow[row] ?? 0) * across + own;
      alone[at] = (alone[at] ?? 0) + (single[own * kinds.width + row] ?? 0);
    }
  }
  const level = { sessionKey: null, personKey: null, shared: kept.shared('', null) };
  const people = addShared(
    kept,
    level,
    unions,
    {
      across,
      classOf: Uint16Array.from(classOf.keys()),
      starts: () => Int32Array.from({ length: unions.told.length * across }, (_, at) => at),
      length: () => unions.told.length * across,
    },
    alone,
  );
  return { times, people };
}

/** The same, of people whose age depends on the period under the portrait with their age. */
export function withAges(kept: Kept, { times, people }: Alike, unions: Unions, unsure: Int32Array): Alike {
  const found = { times: times.slice(), people: people.slice() };
  const { data, selection, ofPerson, classOf, kinds, within } = kept;
  const { visit, first, end } = data.visits;
  const { width, ofRow } = kinds;
  const numbers = numbersOf(kinds, unions);
  const ages = agesOf(data);
  const band = data.portraits.unsure;
  const move = (counts: Int32Array, from: number, to: number): void => {
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
  };
  for (let index = 0; index < unsure.length; index += 1) {
    const who = unsure[index] ?? 0;
    const own = ofPerson[who] ?? 0;
    // Where ages are filtered by, whoever is in has theirs.
    if (own === 0 || data.portraits.band[Math.floor((own - 1) / FLAGS)] !== band) continue;
    let number = 0;
    let other = 0;
    const stop = end[who] ?? 0;
    for (let row = first[who] ?? 0; row < stop; row += 1) {
      const each = visit[row] ?? 0;
      const base = within[each >>> ROW_BITS] ?? 0;
      if (base === 0) continue;
      if (other === 0) other = own - (band - ageIn(ages, selection.days, who)) * FLAGS;
      const at = base + (each & (ROW_CODES - 1));
      const kind = ofRow[at] ?? 0;
      move(found.times, own * width + kind, other * width + kind);
      number = union(unions, number, numbers[at] ?? 0);
    }
    if (number !== 0) move(found.people, number * classOf.length + own, number * classOf.length + other);
  }
  return found;
}

/** By person, with the age in the period of who is in. */
export function portraitsOf({ data, selection, ofPerson }: Kept, unsure: Int32Array): Uint16Array {
  const { of, unsure: none, band } = data.portraits;
  const found = of.slice();
  const ages = agesOf(data);
  for (const who of unsure)
    if (ofPerson[who] !== 0 && band[found[who] ?? 0] === none)
      found[who] = (found[who] ?? 0) - none + ageIn(ages, selection.days, who);
  return found;
}
