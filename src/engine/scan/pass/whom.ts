import { ageIn, agesOf } from '../ages.ts';
import { FLAGS } from '../columns/portraits.ts';
import type { Dataset } from '../columns/rows.ts';
import type { Always } from '../ground.ts';
import { OUT, type Selection, UNSURE } from '../selection.ts';
import { inBlocks } from './blocks.ts';
import type { Room } from './kept.ts';

/**
 * What portrait and flags tell, by person; where the age decides and depends on the period, the portrait with the age in it. Two periods differ only in
 * those who have flags at some time and in those whose age depends on the period: the others are told again when other portraits are in.
 */
export function tellPeople(
  data: Dataset,
  selection: Selection,
  isOfPeriod: boolean,
  always: Pick<Always, 'flagged' | 'unsure'>,
  { ofPerson, told }: Pick<Room, 'ofPerson' | 'told'>,
): void {
  const { of, count, unsure } = data.portraits;
  const { portraits, days } = selection;
  const [flagged, unsurePeople] = [always.flagged(), always.unsure()];
  const table = new Uint16Array(count);
  for (let portrait = 0; portrait < count; portrait += 1)
    table[portrait] = portraits[portrait] === OUT ? 0 : 1 + portrait * FLAGS;
  if (told.table !== null && isSame(told.table, table)) {
    lookUpSome(of, table, ofPerson, flagged);
    lookUpSome(of, table, ofPerson, unsurePeople);
  } else {
    inBlocks(of.length, (from, to) => lookUp(of, table, ofPerson, from, to));
  }
  told.table = table;
  if (isOfPeriod) addFlags(selection.flags(), ofPerson, flagged);
  if (!portraits.includes(UNSURE)) return;
  const bands = selection.bands();
  const ages = agesOf(data);
  for (let index = 0; index < unsurePeople.length; index += 1) {
    const who = unsurePeople[index] ?? 0;
    if (ofPerson[who] === 0) continue;
    const own = ageIn(ages, days, who);
    ofPerson[who] = bands[own] === 1 ? (ofPerson[who] ?? 0) - (unsure - own) * FLAGS : 0;
  }
}

function isSame(one: Uint16Array, other: Uint16Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function lookUp(of: Uint16Array, table: Uint16Array, ofPerson: Uint16Array, from: number, to: number): void {
  for (let who = from; who < to; who += 1) ofPerson[who] = table[of[who] ?? 0] ?? 0;
}

function lookUpSome(of: Uint16Array, table: Uint16Array, ofPerson: Uint16Array, some: Int32Array): void {
  for (let index = 0; index < some.length; index += 1) {
    const who = some[index] ?? 0;
    ofPerson[who] = table[of[who] ?? 0] ?? 0;
  }
}

function addFlags(flags: Uint8Array, ofPerson: Uint16Array, flagged: Int32Array): void {
  for (let index = 0; index < flagged.length; index += 1) {
    const who = flagged[index] ?? 0;
    if (ofPerson[who] !== 0) ofPerson[who] = (ofPerson[who] ?? 0) + (flags[who] ?? 0);
  }
}

/** Who has an appointment or an opportunity, whenever it was. */
export function flaggedIn({ people, coaching, opportunity }: Dataset): Int32Array {
  const isFlagged = new Uint8Array(people.length + 1);
  for (const { person } of [coaching, opportunity]) for (const who of person) isFlagged[who] = 1;
  const found: number[] = [];
  // Nobody is neither coached nor helped.
  for (let who = 0; who < people.length; who += 1) if (isFlagged[who] === 1) found.push(who);
  return Int32Array.from(found);
}
