import type { Day } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import type { Person, Registration } from './state.ts';

/** The first day in the period each person was registered for, or present, in the order of the registrations. */
export function firstDays(
  registrations: readonly Registration[],
  { from, to }: Period,
  counts: (registration: Registration) => boolean,
): ReadonlyMap<Person, Day> {
  const first = new Map<Person, Day>();
  for (const registration of registrations) {
    const { person, session } = registration;
    if (person === null || session.day < from || session.day >= to || !counts(registration)) continue;
    const before = first.get(person);
    if (before === undefined || session.day < before) first.set(person, session.day);
  }
  return first;
}

export const wasAttended = ({ presence }: Registration): boolean => presence === 'attended';
