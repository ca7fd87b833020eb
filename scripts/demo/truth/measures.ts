import type { IndicatorId } from '../../../src/model/figure/indicator.ts';
import { wasAttended } from '../firstDays.ts';
import { hubCity } from '../hub.ts';
import type { Person, Registration, Session } from '../state.ts';
import type { Facts, Year } from './yearFacts.ts';

/** Two counts, or one: `denominator` is `null` for a count. `per` multiplies the ratio. */
export interface Count {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly per?: number;
}

/** The inhabitants: `area` is where the cell is, `null` when nobody knows. */
export interface Ground {
  /** Residents within 10 km of some cities. */
  readonly near: (cities: ReadonlySet<string>) => number;
  /** The group of communes of a city. */
  readonly epcis: ReadonlyMap<string, string | null>;
  readonly region: number;
  readonly area: number | null;
}

/** Every indicator of some facts of a year, counted in plain loops. */
export function measures(facts: Facts, year: Year, ground: Ground): Readonly<Record<IndicatorId, Count | null>> {
  const attended = facts.registrations.filter(wasAttended);
  const identified = attended.filter(({ person }) => person !== null);
  const people = peopleOf(attended);
  const sessions = new Set(attended.map(({ session }) => session));
  const atHub = peopleOf(attended.filter(({ session }) => session.city === hubCity));
  const elsewhere = peopleOf(attended.filter(({ session }) => session.city !== hubCity));
  const noShows = count(facts.registrations, ({ presence }) => presence === 'no_show');
  const cities = distinct(sessions, ({ city }) => city);
  const coached = new Set(facts.appointments.map(({ person }) => person));
  const knownGender = count(people, ({ gender }) => gender !== null);
  return {
    registrations: whole(facts.registrations.length),
    attendances: whole(attended.length),
    people: whole(people.size),
    'new-people': whole(peopleOf(identified.filter((each) => isFirst(each, year))).size),
    sessions: whole(sessions.size),
    'session-cities': whole(cities.size),
    'session-epci': whole(distinct(sessions, ({ city }) => ground.epcis.get(city ?? '') ?? null).size),
    partners: whole(distinct(sessions, ({ partner }) => partner).size),
    'attendances-per-person': ratio(identified.length, people.size),
    'people-per-session': ratio(attended.length, sessions.size),
    'fill-rate': ratio(
      count(attended, ({ session }) => year.places.has(session)),
      [...sessions].reduce((sum, session) => sum + (year.places.get(session) ?? 0), 0),
    ),
    'no-show-rate': ratio(noShows, attended.length + noShows),
    'hub-people': whole(atHub.size),
    'hub-share': ratio(atHub.size, people.size),
    'elsewhere-people': whole(elsewhere.size),
    'hub-and-elsewhere-people': whole(count(elsewhere, (person) => atHub.has(person))),
    'outside-only-share': ratio(
      count(people, (person) => !atHub.has(person)),
      people.size,
    ),
    'women-share': ratio(
      count(people, ({ gender }) => gender === 'F'),
      knownGender,
    ),
    'gender-unknown-share': ratio(people.size - knownGender, people.size),
    'job-seeker-share': ratio(
      count(people, ({ occupation }) => occupation === 'jobseeker'),
      count(people, ({ occupation }) => occupation !== null),
    ),
    'reserved-sessions': whole(count(sessions, ({ reserved }) => reserved)),
    'reserved-attendances': whole(count(attended, ({ session }) => session.reserved)),
    'coached-people': whole(coached.size),
    'coaching-appointments': whole(facts.appointments.length),
    'coaching-rate': ratio(
      count(people, (person) => year.coached.has(person)),
      people.size,
    ),
    opportunities: whole(facts.opportunities.length),
    'opportunity-people': whole(new Set(facts.opportunities.map(({ person }) => person)).size),
    'opportunity-rate': ratio(
      count(coached, (person) => year.helped.has(person)),
      coached.size,
    ),
    'people-per-1000': ground.area === null ? null : { numerator: people.size, denominator: ground.area, per: 1000 },
    'population-within-10km': ratio(ground.near(cities), ground.region),
    // No file of the demonstration states lengths.
    'training-hours': null,
    'hours-per-person': null,
  };
}

const whole = (numerator: number): Count => ({ numerator, denominator: null });
const ratio = (numerator: number, denominator: number): Count => ({ numerator, denominator });

function peopleOf(registrations: readonly Registration[]): ReadonlySet<Person> {
  const people = new Set<Person>();
  for (const { person } of registrations) if (person !== null) people.add(person);
  return people;
}

function distinct(sessions: Iterable<Session>, value: (session: Session) => string | null): ReadonlySet<string> {
  const values = new Set<string>();
  for (const session of sessions) {
    const each = value(session);
    if (each !== null) values.add(each);
  }
  return values;
}

function count<Value>(values: Iterable<Value>, counts: (value: Value) => boolean): number {
  let total = 0;
  for (const value of values) if (counts(value)) total += 1;
  return total;
}

function isFirst({ person, session }: Registration, { beginning }: Year): boolean {
  return person !== null && beginning.get(person) === session.day;
}
