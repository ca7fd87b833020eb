import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Counter } from './counter.ts';
import { attendances, countBy } from './questions.ts';
import { keyAt } from './row.ts';

/** The days with at least one attendance in the scope, in order. */
export async function sessionDays(counter: Counter, scope: Scope): Promise<readonly Day[]> {
  const [tally = []] = await counter.count([countBy(scope, ['day'], [attendances])]);
  return tally.flatMap(({ keys, counts }) => (counts[0] === 0 ? [] : [keyAt(keys)])).sort();
}
