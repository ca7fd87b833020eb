import { type Day, toDayNumber } from '../../src/model/day.ts';
import type { Presence } from '../../src/model/vocabulary.ts';
import { type Agenda, agendaKey } from './agenda.ts';
import { type Dice, dice } from './dice.ts';
import type { Plan, Visit } from './plans.ts';
import { drawPresence, drawRows } from './presences.ts';
import type { Person, Registration, Session } from './state.ts';

/** Seats everybody: at least one attended session in each place of a visit of somebody who comes. People in the order of the plans. */
export function makeRegistrations(
  seed: number,
  plans: readonly Plan[],
  people: readonly Person[],
  agendas: ReadonlyMap<string, Agenda>,
): readonly Registration[] {
  const chance = dice(seed, 'registrations');
  const familySession = new Map<number, Session>();
  const all: Registration[] = [];
  for (const [index, { visits, family }] of plans.entries()) {
    const person = people[index];
    if (person === undefined) throw new TypeError(`no person for plan ${index}`);
    const joined = new Set<Session>();
    const join = (session: Session, presence: Presence): void => {
      const first = joined.size === 0;
      joined.add(session);
      const alone = family !== null;
      all.push({
        person,
        session,
        presence,
        rows: alone ? [presence] : drawRows(chance, presence),
        exportedTwice: !alone && chance.chance(0.004),
        silent: !first && chance.chance(0.05),
      });
    };
    for (const visit of visits) {
      const shared = family === null ? undefined : familySession.get(family);
      const session = shared ?? seat(chance, agendas, visit, 0, person, joined);
      if (session === null) continue;
      if (family !== null) familySession.set(family, session);
      join(session, visit.comes ? 'attended' : drawPresence(chance, false));
      for (let place = 1; place < visit.where.length; place += 1) {
        const elsewhere = seat(chance, agendas, visit, place, person, joined);
        if (elsewhere !== null) join(elsewhere, 'attended');
      }
      for (let more = 0; more < visit.more; more += 1) {
        const another = nextAfter(session.day, () =>
          seat(chance, agendas, visit, chance.below(visit.where.length), person, joined),
        );
        if (another !== null) join(another, drawPresence(chance, visit.comes));
      }
    }
  }
  return all;
}

/** A session the person has not joined yet, or `null` when chance finds none. */
function seat(
  chance: Dice,
  agendas: ReadonlyMap<string, Agenda>,
  { year, where }: Visit,
  place: number,
  { occupation }: Person,
  joined: ReadonlySet<Session>,
): Session | null {
  const spot = where[place];
  const agenda = spot === undefined ? undefined : agendas.get(agendaKey(year, spot));
  if (agenda === undefined) throw new TypeError(`no agenda for place ${place} of year ${year}`);
  const invited = chance.chance(occupation === 'jobseeker' ? 0.36 : occupation === 'retraining' ? 0.16 : 0.02);
  const choices = (invited && agenda.reserved.size > 0) || agenda.open.size === 0 ? agenda.reserved : agenda.open;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const session = choices.draw(chance);
    if (!joined.has(session)) return session;
  }
  return null;
}

/** Of three sessions drawn, the one that follows a day soonest; one before it when none does. */
function nextAfter(day: Day, draw: () => Session | null): Session | null {
  const wait = (session: Session): number => {
    const days = toDayNumber(session.day) - toDayNumber(day);
    return days >= 0 ? days : 1000 - days;
  };
  const drawn = [draw(), draw(), draw()].filter((session) => session !== null);
  return drawn.reduce<Session | null>((best, each) => (best === null || wait(each) < wait(best) ? each : best), null);
}
