import { both, type Fact, type Predicate, termsOf } from '../../metrics/define/algebra.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Classes, Ground, Sorted } from './ground.ts';
import { FLAGS } from './columns/portraits.ts';
import { type Kinds, partKinds } from './pass/kinds.ts';
import { ROW_BITS, ROW_CODES } from './columns/registrations.ts';
import { eventTerm, isOfPeriod, leavesIn, ofPeriod, testOf, whether } from './pass/predicate.ts';
import type { Dataset } from './columns/rows.ts';
import { split } from './pass/split.ts';

export function factsOf(
  { data }: Ground,
  fact: Fact,
): Dataset['visits'] | Dataset['coaching'] | Dataset['opportunity'] {
  return fact === 'visit' ? data.visits : data[fact];
}

/** The rows that the scope leaves of a fact. */
export function rowsIn({ selection }: Ground, fact: Fact): Int32Array {
  return fact === 'visit' ? selection.visits() : selection[fact]();
}

/** Every row of the fact, whatever the scope: sorted once for a dataset. Only what is known of people depends on the period. */
export function classesOf(ground: Ground, fact: Exclude<Fact, 'visit'>, conditions: readonly Predicate[]): Classes {
  const key = `${fact} ${JSON.stringify(conditions)}`;
  const found = ground.always.sorted.get(key) ?? sortRows(ground, fact, conditions);
  ground.always.sorted.set(key, found);
  return { ...found, flags: conditions.some(isOfPeriod) ? ground.selection.flags() : null };
}

/** Whether each row of the fact satisfies one condition. */
export function isHit(ground: Ground, fact: Fact, condition: Predicate): (row: number) => boolean {
  if (fact === 'visit')
    return termsOf(condition).includes('duration') ? timedHits(ground, condition) : hitsOf(ground, condition);
  const { classOf, masks, width, flags } = classesOf(ground, fact, [condition]);
  const { person } = ground.data[fact];
  return (row) => masks[(flags?.[person[row] ?? 0] ?? 0) * width + (classOf[row] ?? 0)] === 1;
}

function sortRows({ data }: Ground, fact: Exclude<Fact, 'visit'>, conditions: readonly Predicate[]): Sorted {
  const leaves = leavesIn(conditions);
  const steady = leaves.filter((leaf) => !isOfPeriod(leaf));
  const { classOf, truths } = split(
    data[fact].length,
    steady.map((leaf) => testOf(leaf, eventTerm(leaf.term, fact, data))),
  );
  const width = truths.length;
  const masks = new Int32Array(4 * width);
  const tests = conditions.map((condition) => whether(condition, leaves));
  for (let flags = 0; flags < 4; flags += 1) {
    truths.forEach((truth, own) => {
      const known = leaves.map((leaf) =>
        isOfPeriod(leaf) ? ofPeriod(leaf, flags) : truth[steady.indexOf(leaf)] === true,
      );
      tests.forEach((test, bit) => {
        if (test(known)) masks[flags * width + own] = (masks[flags * width + own] ?? 0) | (1 << bit);
      });
    });
  }
  return { classOf, width, masks };
}

/** Worked out once for a dataset; `key` tells the conditions. */
export function kindsOf({ always, data, programme }: Ground, key: string, conditions: readonly Predicate[]): Kinds {
  const found = always.kinds.get(key) ?? partKinds(data, programme, conditions);
  always.kinds.set(key, found);
  return found;
}

/** The same where a part of the condition is of lengths, which are as many as there are rows. */
function timedHits(ground: Ground, condition: Predicate): (row: number) => boolean {
  const parts = partsOf(condition);
  const isOfLength = (part: Predicate): boolean => termsOf(part).includes('duration');
  const lengths = parts.filter(isOfLength).map((part) => {
    if (!('known' in part)) throw new TypeError(`lengths are known or not: ${JSON.stringify(part)}`);
    return part.known;
  });
  const isHit = hitsOf(ground, both(...parts.filter((part) => !isOfLength(part))));
  const { duration } = ground.data.visits;
  return (row) => isHit(row) && lengths.every((isKnown) => ((duration[row] ?? ABSENT) !== ABSENT) === isKnown);
}

/** What a conjunction joins. */
function partsOf(condition: Predicate): readonly Predicate[] {
  return 'all' in condition ? condition.all.flatMap(partsOf) : [condition];
}

/** Whether each registration satisfies one condition. */
function hitsOf(ground: Ground, condition: Predicate): (row: number) => boolean {
  const kinds = kindsOf(ground, JSON.stringify(condition), [condition]);
  const { ofPortrait, ofSession, ofRow, width, masks } = kinds;
  const { visit, person } = ground.data.visits;
  const { portraits } = ground.data;
  const flags = kinds.isOfPeriod ? ground.selection.flags() : null;
  return (index) => {
    const [each, who] = [visit[index] ?? 0, person[index] ?? 0];
    const own = ofPortrait[(portraits.of[who] ?? 0) * FLAGS + (flags?.[who] ?? 0)] ?? 0;
    const row = ofRow[(ofSession[each >>> ROW_BITS] ?? 0) + (each & (ROW_CODES - 1))] ?? 0;
    return masks[own * width + row] === 1;
  };
}
