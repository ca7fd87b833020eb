import type { Day } from '../../../src/model/time/day.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { firstDays, wasAttended } from '../firstDays.ts';
import { capacities } from '../capacity.ts';
import type { Appointment, Opportunity, Person, Registration, Session, State } from '../state.ts';

/** The rows counted together: those of a year, or of one cell of it. Appointments are honoured ones. */
export interface Facts {
  readonly registrations: readonly Registration[];
  readonly appointments: readonly Appointment[];
  readonly opportunities: readonly Opportunity[];
}

/** What is known of a year beyond its rows. */
export interface Year extends Facts {
  readonly period: Period;
  /** First attendance in the period, else first registration in it. */
  readonly arrival: ReadonlyMap<Person, Day>;
  /** First attendance in the period. */
  readonly attendance: ReadonlyMap<Person, Day>;
  /** First attendance of all time. */
  readonly beginning: ReadonlyMap<Person, Day>;
  readonly coached: ReadonlySet<Person>;
  readonly helped: ReadonlySet<Person>;
  /** Places of the sessions that have a stated number of them. */
  readonly places: ReadonlyMap<Session, number>;
}

export function yearFacts({ registrations, appointments, opportunities }: State, period: Period): Year {
  const isIn = (day: Day): boolean => period.from <= day && day < period.to;
  const honoured = appointments.filter(({ day, presence }) => presence === 'attended' && isIn(day));
  const outcomes = opportunities.filter(({ day }) => isIn(day));
  const attendance = firstDays(registrations, period, wasAttended);
  return {
    period,
    registrations: registrations.filter(({ session }) => isIn(session.day)),
    appointments: honoured,
    opportunities: outcomes,
    attendance,
    arrival: new Map([...firstDays(registrations, period, () => true), ...attendance]),
    beginning: firstDays(registrations, { from: '', to: '9' }, wasAttended),
    coached: new Set(honoured.map(({ person }) => person)),
    helped: new Set(outcomes.map(({ person }) => person)),
    places: capacities(registrations),
  };
}
