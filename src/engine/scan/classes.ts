import { type Fact, type Predicate, termsOf } from '../../metrics/define/algebra.ts';
import type { Classes, Ground, Sorted } from './ground.ts';
import { type Test, testOf } from './predicate.ts';
import type { Dataset } from './rows.ts';

/** Conditions that one class can hold: the bits of a positive 32-bit integer. */
export const MOST_CONDITIONS = 30;
const MOST_CLASSES = 65_536;

export function factsOf(
  { data }: Ground,
  fact: Fact,
): Dataset['visits'] | Dataset['coaching'] | Dataset['opportunity'] {
  return fact === 'visit' ? data.visits : data[fact];
}

/** The rows that the scope leaves of a fact. */
export function rowsIn({ selection }: Ground, fact: Fact): Int32Array {
  return fact === 'visit' ? selection.visits : selection[fact];
}

/** Every row of the fact, whatever the scope: sorted once for a dataset. Only what is known of people depends on the period. */
export function classesOf(ground: Ground, fact: Fact, conditions: readonly Predicate[]): Classes {
  const key = `${fact} ${JSON.stringify(conditions)}`;
  const found = ground.always.get(key) ?? sortRows(ground, fact, conditions);
  ground.always.set(key, found);
  return { ...found, flags: ground.selection.flags(conditions.some(isOfPeriod)) };
}

/** Whether each row of the fact satisfies one condition. */
export function isHit(ground: Ground, fact: Fact, condition: Predicate): (row: number) => boolean {
  const { classOf, masks, width, flags } = classesOf(ground, fact, [condition]);
  const { person } = factsOf(ground, fact);
  return (row) => masks[(flags[person[row] ?? 0] ?? 0) * width + (classOf[row] ?? 0)] === 1;
}

function isOfPeriod(condition: Predicate): boolean {
  return termsOf(condition).some((term) => term === 'coached' || term === 'helped');
}

function sortRows(ground: Ground, fact: Fact, conditions: readonly Predicate[]): Sorted {
  const leaves = new Map(conditions.flatMap(leavesOf).map((leaf) => [JSON.stringify(leaf), leaf]));
  const steady = [...leaves].filter(([, leaf]) => !isOfPeriod(leaf));
  const { classOf, truths } = split(
    factsOf(ground, fact).length,
    steady.map(([, leaf]) => testOf(leaf, fact, ground)),
  );
  const width = truths.length;
  const masks = new Int32Array(4 * width);
  for (let flags = 0; flags < 4; flags += 1) {
    truths.forEach((truth, own) => {
      const known = new Map(steady.map(([key], index) => [key, truth[index] === true]));
      const isTrue = (leaf: Leaf): boolean => known.get(JSON.stringify(leaf)) ?? ofPeriod(leaf, flags);
      conditions.forEach((condition, bit) => {
        if (isSatisfied(condition, isTrue)) masks[flags * width + own] = (masks[flags * width + own] ?? 0) | (1 << bit);
      });
    });
  }
  return { classOf, width, masks };
}

type Leaf = Extract<Predicate, { term: unknown }>;

function leavesOf(predicate: Predicate): readonly Leaf[] {
  if ('all' in predicate) return predicate.all.flatMap(leavesOf);
  return 'any' in predicate ? predicate.any.flatMap(leavesOf) : [predicate];
}

function isSatisfied(predicate: Predicate, isTrue: (leaf: Leaf) => boolean): boolean {
  if ('all' in predicate) return predicate.all.every((each) => isSatisfied(each, isTrue));
  if ('any' in predicate) return predicate.any.some((each) => isSatisfied(each, isTrue));
  return isTrue(predicate);
}

/** Always known: nobody is neither coached nor not. */
function ofPeriod(leaf: Leaf, flags: number): boolean {
  const isThere = (flags & (leaf.term === 'coached' ? 1 : 2)) !== 0;
  return 'known' in leaf ? leaf.known : leaf.equals === isThere;
}

/** Classes of rows that answer every test alike, parted one test after the other. */
function split(
  length: number,
  tests: readonly Test[],
): { readonly classOf: Uint16Array; readonly truths: readonly (readonly boolean[])[] } {
  const classOf = new Uint16Array(length);
  let truths: (readonly boolean[])[] = [[]];
  for (const test of tests) {
    const next: (readonly boolean[])[] = [];
    const parts = new Int32Array(truths.length * 2).fill(-1);
    for (let row = 0; row < length; row += 1) {
      const from = classOf[row] ?? 0;
      const at = from * 2 + (test(row) ? 1 : 0);
      let own = parts[at] ?? -1;
      if (own < 0) {
        own = next.push([...(truths[from] ?? []), at % 2 === 1]) - 1;
        parts[at] = own;
      }
      classOf[row] = own;
    }
    if (next.length > MOST_CLASSES) throw new RangeError(`${next.length} classes of rows`);
    truths = next;
  }
  return { classOf, truths };
}
