import { addDays, type Day } from '../../../src/model/time/day.ts';
import { type Window, windows } from '../../../src/model/figure/answers/cohort.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { firstDays, wasAttended } from '../firstDays.ts';
import type { Person, State } from '../state.ts';

/** What became of the people first seen in a year, within as many days for each. */
export interface TrueCohort {
  readonly period: Period;
  readonly window: Window;
  readonly entrants: number;
  readonly observed: number;
  readonly coached: number;
  readonly helped: number;
}

/** Every year followed for every window, in plain loops; the data ends with the last year. */
export function countCohorts({ years, registrations, appointments, opportunities }: State): readonly TrueCohort[] {
  const asOf = years.at(-1)?.to ?? '';
  const firsts = firstDays(registrations, { from: '', to: '9' }, wasAttended);
  const daysOf = (
    events: readonly { readonly person: Person; readonly day: Day }[],
  ): ReadonlyMap<Person, readonly Day[]> => {
    const found = new Map<Person, Day[]>();
    for (const { person, day } of events) found.set(person, [...(found.get(person) ?? []), day]);
    return found;
  };
  const met = daysOf(appointments.filter(({ presence }) => presence === 'attended'));
  const helped = daysOf(opportunities);
  return years.flatMap((period) =>
    windows.map((window) => {
      const entrants = [...firsts].filter(([, first]) => period.from <= first && first < period.to);
      const observed = entrants.filter(([, first]) => addDays(first, window) <= asOf);
      const coached = observed.flatMap(([person, first]) => {
        const [day] = (met.get(person) ?? []).filter((each) => each >= first && each < addDays(first, window)).sort();
        return day === undefined ? [] : [{ person, first, day }];
      });
      const after = coached.filter(({ person, first, day }) =>
        (helped.get(person) ?? []).some((each) => each >= day && each < addDays(first, window)),
      );
      return {
        period,
        window,
        entrants: entrants.length,
        observed: observed.length,
        coached: coached.length,
        helped: after.length,
      };
    }),
  );
}
