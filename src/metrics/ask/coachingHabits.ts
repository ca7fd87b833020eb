import type { Scope } from '../../model/address/filter.ts';
import type { CoachingHabits } from '../../model/figure/answers/pathway.ts';
import { type FactMeasure, is } from '../define/algebra.ts';
import { attended } from '../define/counted.ts';
import { type Counter, totalOf } from './counter.ts';
import { countBy } from './questions.ts';
import { among, ratioOf, spread } from './row.ts';

const appointments = (state: 'attended' | 'no_show'): FactMeasure => ({
  count: 'rows',
  of: 'coaching',
  where: is('presence', state),
});

/** Attendances before coaching, appointments a person, and those missed. */
export async function coachingHabits(counter: Counter, scope: Scope): Promise<CoachingHabits> {
  const [times = [], earlier = [], presence] = await counter.count([
    { form: 'tabulate', people: { key: 'times', mark: { of: 'coaching', where: attended } }, scope },
    { form: 'tabulate', people: { key: 'before-coaching' }, scope },
    countBy(scope, [], [appointments('attended'), appointments('no_show')]),
  ]);
  const [kept, missed] = [totalOf(presence, 0), totalOf(presence, 1)];
  const [own, before] = [spread(times), spread(earlier)];
  const identified = own.reduce((sum, { value, people }) => sum + (value ?? 0) * people, 0);
  return {
    period: scope.period,
    before: {
      none: among(before, 0, 0),
      once: among(before, 1, 1),
      few: among(before, 2, 3),
      often: among(before, 4, Infinity),
    },
    appointments: { once: among(own, 1, 1), few: among(own, 2, 3), often: among(own, 4, Infinity) },
    perPerson: ratioOf(identified, among(own, 1, Infinity)),
    missed: ratioOf(missed, kept + missed),
  };
}
