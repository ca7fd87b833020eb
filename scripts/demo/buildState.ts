import { type Period, programmeYear } from '../../src/model/time/period.ts';
import { makeAgendas } from './agenda.ts';
import { anonymousAttendances } from './anonymous.ts';
import { makeAppointments } from './coaching.ts';
import { makeOpportunities } from './opportunities.ts';
import { makePeople } from './who/people.ts';
import { makePlans } from './plans.ts';
import { makeRegistrations } from './registrations.ts';
import type { State } from './state.ts';

const OPENING = '2019-02-15';
const ANONYMOUS = 0.0024;

/** Invents two programme years in which about `people` people come in the first. The same arguments give the same years. */
export function buildState(seed: number, people: number): State {
  const years: readonly Period[] = [programmeYear(OPENING, 1), programmeYear(OPENING, 2)];
  const plans = makePlans(seed, people);
  const population = makePeople(seed, plans, OPENING);
  const agendas = makeAgendas(seed, plans, years);
  const named = makeRegistrations(seed, population.participants, agendas);
  const registrations = [...named, ...anonymousAttendances(seed, Math.round(people * ANONYMOUS), named)];
  const appointments = makeAppointments(seed, years, registrations, people, population.someone);
  const opportunities = makeOpportunities(seed, years, registrations, appointments, people);
  return { seed, people, years, registrations, appointments, opportunities };
}
