import { type Fact, type Predicate, type Term, termsOf } from '../../../metrics/define/algebra.ts';
import type { Coded } from '../columns/coded.ts';
import type { Dataset } from '../columns/rows.ts';

export type Test = (index: number) => boolean;
/** What a term is; `null` where it is not known. */
export type Read = (index: number) => string | number | boolean | null;
export type Leaf = Extract<Predicate, { term: unknown }>;

/** What is not known satisfies no equality, neither with yes nor with no. */
export function testOf(leaf: Leaf, read: Read): Test {
  if ('known' in leaf) {
    const { known } = leaf;
    return (index) => (read(index) !== null) === known;
  }
  const { equals } = leaf;
  return (index) => read(index) === equals;
}

/** The distinct leaves of conditions. */
export function leavesIn(conditions: readonly Predicate[]): readonly Leaf[] {
  return [...new Map(conditions.flatMap(leavesOf).map((leaf) => [JSON.stringify(leaf), leaf])).values()];
}

function leavesOf(predicate: Predicate): readonly Leaf[] {
  if ('all' in predicate) return predicate.all.flatMap(leavesOf);
  return 'any' in predicate ? predicate.any.flatMap(leavesOf) : [predicate];
}

/** A condition over the truth of some leaves, each at its place. */
export function whether(predicate: Predicate, leaves: readonly Leaf[]): (truth: readonly boolean[]) => boolean {
  if ('all' in predicate) {
    const parts = predicate.all.map((each) => whether(each, leaves));
    return (truth) => parts.every((part) => part(truth));
  }
  if ('any' in predicate) {
    const parts = predicate.any.map((each) => whether(each, leaves));
    return (truth) => parts.some((part) => part(truth));
  }
  const key = JSON.stringify(predicate);
  const at = leaves.findIndex((leaf) => JSON.stringify(leaf) === key);
  return (truth) => truth[at] === true;
}

export function isOfPeriod(condition: Predicate): boolean {
  return termsOf(condition).some((term) => term === 'coached' || term === 'helped');
}

/** By what is known of a person in a period (1 coached, 2 helped, 3 both); nobody is neither coached nor not. */
export function ofPeriod(leaf: Leaf, flags: number): boolean {
  const isThere = (flags & (leaf.term === 'coached' ? 1 : 2)) !== 0;
  return 'known' in leaf ? leaf.known : leaf.equals === isThere;
}

/** A term of appointments or opportunities that depends on no period, by row. */
export function eventTerm(term: Term, fact: Exclude<Fact, 'visit'>, data: Dataset): Read {
  const { person } = data[fact];
  const label =
    ({ codes, labels }: Coded, at: (row: number) => number): Read =>
    (row) =>
      labels[codes[at(row)] ?? 0] ?? null;
  switch (term) {
    case 'person':
      return (row) => (person[row] === data.people.length ? null : (person[row] ?? null));
    case 'gender':
    case 'occupation':
      return label(data.people[term], (row) => person[row] ?? 0);
    case 'presence':
      if (fact === 'opportunity') throw new TypeError('an opportunity has no presence');
      return label(data.coaching.presence, (row) => row);
    default:
      throw new TypeError(`${fact} has no ${term}`);
  }
}
