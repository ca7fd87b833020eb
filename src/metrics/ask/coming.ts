import type { Scope } from '../../model/address/filter.ts';
import type { Coming } from '../../model/figure/answers/coming.ts';
import { both, is, missing } from '../define/algebra.ts';
import { attended } from '../define/counted.ts';
import type { Counter } from './counter.ts';
import type { Mark, PersonKey } from './question.ts';

const mark = (...where: readonly ReturnType<typeof is>[]): Mark => ({ of: 'visit', where: both(attended, ...where) });

const people: PersonKey = {
  key: 'marks',
  marks: [
    mark(),
    mark(is('first_visit')),
    mark(is('reserved')),
    mark(is('reserved', false)),
    mark(missing('reserved')),
  ],
};

/** First-time and returning people, and who comes to reserved sessions only. */
export async function coming(counter: Counter, scope: Scope): Promise<Coming> {
  const [tally = []] = await counter.count([{ form: 'tabulate', people, scope }]);
  const count = (shape: RegExp): number =>
    tally.reduce((sum, { keys: [key], counts }) => sum + (shape.test(key ?? '') ? (counts[0] ?? 0) : 0), 0);
  // The digits: came, for the first time, to a reserved session, to an open one, to one of which it is not known.
  const [all, fresh, both, only, never] = [count(/^1/), count(/^11/), count(/^1.11/), count(/^1.100/), count(/^1.010/)];
  return {
    period: scope.period,
    people: all,
    first: { fresh, returning: all - fresh },
    reserved: { only, never, both, unknown: all - only - never - both },
  };
}
