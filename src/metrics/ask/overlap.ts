import type { Scope } from '../../model/address/filter.ts';
import type { Overlap } from '../../model/figure/answers/overlap.ts';
import { both, is, missing } from '../define/algebra.ts';
import { attended } from '../define/counted.ts';
import type { Counter } from './counter.ts';
import type { Mark } from './question.ts';
import { countOf } from './row.ts';

const [FEWEST, MOST] = [2, 6];

/** Counts the people that two to six cities share, within the scope: a city that its filter leaves out has none. Throws for other lists. */
export async function overlap(counter: Counter, cities: readonly string[], scope: Scope): Promise<Overlap> {
  if (cities.length < FEWEST || cities.length > MOST || new Set(cities).size < cities.length) {
    throw new RangeError(`not two to six cities: ${cities.join(', ')}`);
  }
  const marks = cities.map((city): Mark => ({
    of: 'visit',
    where: both(attended, city === 'unknown' ? missing('city') : is('city', city)),
  }));
  const [tally = []] = await counter.count([{ form: 'tabulate', people: { key: 'marks', marks }, scope }]);
  const who = (isOne: (key: string) => boolean): number =>
    tally.reduce((sum, { keys: [key], counts }) => sum + (isOne(key ?? '') ? (counts[0] ?? 0) : 0), 0);
  return {
    period: scope.period,
    cities,
    people: cities.map((_, one) =>
      cities.map((__, other) => countOf(who((key) => key[one] === '1' && key[other] === '1'))),
    ),
    together: countOf(who(() => true)),
  };
}
