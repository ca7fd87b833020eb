import { type Day, toDayNumber } from '../../src/model/time/day.ts';
import type { Presence } from '../../src/model/dataset/vocabulary.ts';
import { type Agenda, agendaKey } from './agenda.ts';
import type { Dice } from './dice.ts';
import type { Visit } from './plan.ts';
import { drawPresence } from './presences.ts';
import type { Person, Session } from './state.ts';

/** A session joined, and what came of it. */
export interface Seat {
  readonly session: Session;
  readonly presence: Presence;
}

/** The sessions of a visit, none twice: one in each place, attended by somebody who comes, then some more. `together` is the session a family chose. */
export function takeSeats(
  chance: Dice,
  agendas: ReadonlyMap<string, Agenda>,
  visit: Visit,
  person: Person,
  together: Session | null,
): readonly Seat[] {
  const joined = new Set<Session>();
  const seats: Seat[] = [];
  const find = (place: number): Session | null => seat(chance, agendas, visit, place, person, joined);
  const join = (session: Session | null, presence: () => Presence): void => {
    if (session === null) return;
    joined.add(session);
    seats.push({ session, presence: presence() });
  };
  const comes = (): Presence => (visit.comes ? 'attended' : drawPresence(chance, false));
  for (let place = 0; place < visit.where.length; place += 1) join(together ?? find(place), comes);
  const [first] = seats;
  if (first === undefined) return [];
  for (let more = 0; more < visit.more; more += 1) {
    join(
      nextAfter(first.session.day, () => find(chance.below(visit.where.length))),
      () => drawPresence(chance, visit.comes),
    );
  }
  return seats;
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
