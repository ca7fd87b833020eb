import { addDays, type Day, weekday } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import { isClosed } from './calendar.ts';
import { at, type Dice, dice } from './dice.ts';
import { firstDays, wasAttended } from './firstDays.ts';
import type { Appointment, Person, Registration } from './state.ts';

/** Parts of the people of each year who are coached; and, of all asked for, those who are coached without ever registering. */
const COACHED = [0.1, 0.098];
const OUTSIDERS = 0.0008;
/** Nobody who arrives in the last days of a year meets a coach in it. */
const NOTICE = 25;

/** Individual appointments that follow a first attendance. */
export function makeAppointments(
  seed: number,
  years: readonly Period[],
  registrations: readonly Registration[],
  people: number,
  someone: () => Person,
): readonly Appointment[] {
  const chance = dice(seed, 'coaching');
  const end = at(years, years.length - 1).to;
  const appointments: Appointment[] = [];
  const met = new Set<Person>();
  const coach = (person: Person, since: Day, latest: Day): void => {
    met.add(person);
    appointments.push(...follow(chance, person, since, latest, end));
  };
  for (const [index, year] of years.entries()) {
    const arrivals = firstDays(registrations, year, wasAttended);
    const wanted = Math.round(at(COACHED, index) * arrivals.size);
    const candidates = [...arrivals]
      .filter(([person, day]) => !met.has(person) && canBeFollowed(person) && day < addDays(year.to, -NOTICE))
      .map(([person, day]) => ({ person, day, rank: chance.share() / appeal(person) }))
      .sort((a, b) => a.rank - b.rank || a.person.id - b.person.id);
    for (const { person, day } of candidates.slice(0, wanted)) coach(person, addDays(day, 2), year.to);
    for (const { person, day } of candidates.slice(wanted, wanted + Math.round(wanted / 20))) {
      appointments.push({ person, day: openDay(addDays(day, 9), end), start: 600, presence: 'no_show' });
    }
    for (let outsider = 0; outsider < Math.round((people * OUTSIDERS) / years.length); outsider += 1) {
      coach(someone(), addDays(year.from, 20 + chance.below(250)), year.to);
    }
  }
  return appointments.sort((a, b) => (a.day === b.day ? a.person.id - b.person.id : a.day < b.day ? -1 : 1));
}

/** A family shares an address and a stated age goes stale: the sheet of the coaches could not tell who it is, or how old. */
function canBeFollowed({ identity, age }: Person): boolean {
  return identity.kind !== 'family' && age.kind !== 'stated';
}

function appeal({ occupation }: Person): number {
  if (occupation === 'jobseeker') return 2.4;
  if (occupation === 'retraining') return 3;
  return occupation === 'retired' || occupation === 'student' ? 0.25 : 0.8;
}

/** One honoured appointment before `latest`, sometimes after a missed one, and up to two more while the data lasts. */
function follow(chance: Dice, person: Person, since: Day, latest: Day, end: Day): readonly Appointment[] {
  const room = (Date.parse(latest) - Date.parse(since)) / 86_400_000 - 12;
  const wait = Math.floor(chance.share() * chance.share() * Math.min(110, Math.max(1, room)));
  const appointments: Appointment[] = [];
  const meet = (day: Day, presence: Appointment['presence']): void => {
    appointments.push({ person, day, start: 9 * 60 + 30 * chance.below(16), presence });
  };
  let day = openDay(addDays(since, wait), latest);
  if (chance.chance(0.12)) meet(day, chance.chance(0.5) ? 'no_show' : 'cancelled');
  if (appointments.length > 0) day = openDay(addDays(day, 1), latest);
  meet(day, 'attended');
  for (let more = chance.below(3); more > 0; more -= 1) {
    day = openDay(addDays(day, 14 + chance.below(21)), end);
    // The last open days of the data are crowded: nobody meets a coach twice on one of them.
    if (day >= end || appointments.some((each) => each.day >= day)) break;
    meet(day, chance.chance(0.82) ? 'attended' : chance.chance(0.5) ? 'no_show' : 'cancelled');
  }
  return appointments;
}

/** The first day from `day` on when coaches work, or, when there is none before `end`, the last before it. */
function openDay(day: Day, end: Day): Day {
  const works = (each: Day): boolean => weekday(each) < 6 && !isClosed(each);
  let next = day;
  while (next < end && !works(next)) next = addDays(next, 1);
  if (next < end) return next;
  let before = addDays(end, -1);
  while (!works(before)) before = addDays(before, -1);
  return before;
}
