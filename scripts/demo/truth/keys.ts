import type { AgeBand } from '../../../src/model/dataset/ageBand.ts';
import type { Day } from '../../../src/model/time/day.ts';
import type { BreakdownId } from '../../../src/model/figure/indicator.ts';
import { yearsOn } from '../who/ages.ts';
import type { Person, Registration, Session } from '../state.ts';
import { wasAttended } from '../firstDays.ts';
import type { Year } from './yearFacts.ts';

/** The breakdowns the truth counts. */
export const trueBreakdowns = [
  'month',
  'city',
  'gender',
  'age',
  'occupation',
  'theme',
] as const satisfies readonly BreakdownId[];
export type TrueBreakdown = (typeof trueBreakdowns)[number];

export const UNKNOWN = 'unknown';

/** The cells a row belongs to: one for a registration; for what happens to a person outside sessions, each city or theme they came to. */
export interface Keys {
  readonly ofRegistration: (registration: Registration) => string;
  readonly ofEvent: (person: Person, day: Day) => readonly string[];
}

export function keysOf(year: Year, bands: readonly AgeBand[]): Readonly<Record<TrueBreakdown, Keys>> {
  return {
    month: { ofRegistration: ({ session }) => session.day.slice(0, 7), ofEvent: (_, day) => [day.slice(0, 7)] },
    city: ofSessions(year, ({ city }) => city ?? UNKNOWN),
    theme: ofSessions(year, ({ theme }) => theme ?? UNKNOWN),
    gender: ofPeople(year, ({ gender }) => gender ?? UNKNOWN),
    occupation: ofPeople(year, ({ occupation }) => occupation ?? UNKNOWN),
    age: ofPeople(year, (person, day) => bandOf(bands, yearsOn(person, day))),
  };
}

function ofSessions(year: Year, key: (session: Session) => string): Keys {
  const visited = new Map<Person, Set<string>>();
  for (const { person, session } of year.registrations.filter(wasAttended)) {
    if (person === null) continue;
    const keys = visited.get(person) ?? new Set();
    visited.set(person, keys.add(key(session)));
  }
  return { ofRegistration: ({ session }) => key(session), ofEvent: (person) => [...(visited.get(person) ?? [])] };
}

/** People are described as they were at their first attendance in the year. */
function ofPeople({ arrival, attendance }: Year, key: (person: Person, day: Day) => string): Keys {
  return {
    ofRegistration: ({ person, session }) =>
      person === null ? UNKNOWN : key(person, arrival.get(person) ?? session.day),
    ofEvent: (person, day) => [key(person, attendance.get(person) ?? day)],
  };
}

function bandOf(bands: readonly AgeBand[], years: number | null): string {
  if (years === null) return UNKNOWN;
  return bands.find(({ from, to }) => from <= years && (to === null || years < to))?.key ?? UNKNOWN;
}
