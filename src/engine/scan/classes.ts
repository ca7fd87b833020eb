import { type Fact, type Predicate, termsOf } from '../../metrics/define/algebra.ts';
import type { Classes, Ground } from './ground.ts';
import { type Test, testOf } from './predicate.ts';
import type { Dataset } from './rows.ts';

/** Conditions that one class can hold: the bits of a positive 32-bit integer. */
export const MOST_CONDITIONS = 30;

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

/** Every row of the fact, whatever the scope; worked out once, for a dataset or, where a condition depends on the period, for a scope. */
export function classesOf(ground: Ground, fact: Fact, conditions: readonly Predicate[]): Classes {
  const known = conditions.some(isOfPeriod) ? ground.here : ground.always;
  const key = `${fact} ${JSON.stringify(conditions)}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = sortRows(
    factsOf(ground, fact).length,
    conditions.map((each) => testOf(each, fact, ground)),
  );
  known.set(key, made);
  return made;
}

/** Whether a row satisfies a condition in some periods only. */
export function isOfPeriod(condition: Predicate): boolean {
  return termsOf(condition).some((term) => term === 'coached' || term === 'helped');
}

function sortRows(length: number, tests: readonly Test[]): Classes {
  const classOf = new Uint16Array(length);
  const masks: number[] = [];
  const byMask = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    let mask = 0;
    tests.forEach((test, bit) => {
      if (test(row)) mask |= 1 << bit;
    });
    const own = byMask.get(mask) ?? masks.push(mask) - 1;
    byMask.set(mask, own);
    classOf[row] = own;
  }
  return { classOf, masks };
}

/** Whether each row of the fact satisfies one condition. */
export function isHit(ground: Ground, fact: Fact, condition: Predicate): (row: number) => boolean {
  const { classOf, masks } = classesOf(ground, fact, [condition]);
  return (row) => masks[classOf[row] ?? 0] === 1;
}
