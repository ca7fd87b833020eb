import type { Agenda } from './agenda.ts';
import { dice } from './dice.ts';
import type { Plan } from './plan.ts';
import { drawRows } from './presences.ts';
import { takeSeats } from './seats.ts';
import type { Person, Registration, Session } from './state.ts';

/** Who follows which plan. */
export interface Participant {
  readonly plan: Plan;
  readonly person: Person;
}

/** Seats everybody, in the order given. Families join one session, once. */
export function makeRegistrations(
  seed: number,
  participants: readonly Participant[],
  agendas: ReadonlyMap<string, Agenda>,
): readonly Registration[] {
  const chance = dice(seed, 'registrations');
  const familySession = new Map<number, Session>();
  return participants.flatMap(({ plan: { visits, family }, person }) => {
    const together = family === null ? null : (familySession.get(family) ?? null);
    const seats = visits.flatMap((visit) => takeSeats(chance, agendas, visit, person, together));
    const [first] = seats;
    if (family !== null && first !== undefined) familySession.set(family, first.session);
    return seats.map(({ session, presence }, index): Registration => ({
      person,
      session,
      presence,
      rows: family === null ? drawRows(chance, presence) : [presence],
      exportedTwice: family === null && chance.chance(0.004),
      silent: index > 0 && chance.chance(0.05),
    }));
  });
}
