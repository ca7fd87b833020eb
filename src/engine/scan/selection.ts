import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { toDayNumber } from '../../model/time/day.ts';
import type { Coded } from './coded.ts';
import { type Ages, agesOf, ATTENDED, type Days } from './ages.ts';
import type { Dataset, Facts } from './rows.ts';

/** What a scope leaves: the rows of each fact, in order of person, and what is known of people in its period. */
export interface Selection {
  readonly scope: Scope;
  readonly visits: Int32Array;
  readonly coaching: Int32Array;
  readonly opportunity: Int32Array;
  /** The band of each person at their first attendance in the period (else registration), and that of each appointment or opportunity. */
  readonly age: () => Ages;
  /** People, by row, with an attended appointment, or an opportunity, in the period. */
  readonly coached: () => Uint8Array;
  readonly helped: () => Uint8Array;
  /** By person: 1 coached, 2 helped, 3 both; none of it where it is not asked. */
  readonly flags: (isAsked: boolean) => Uint8Array;
}

export function select(data: Dataset, scope: Scope, programme: Programme): Selection {
  const days: Days = [dayNumber(scope.period.from), dayNumber(scope.period.to)];
  const [from, to] = days;
  const inPeriod = (day: number): boolean => day >= from && day < to;
  const age = once(() => agesOf(data, days, programme.ageBands));
  const sessions = sessionsIn(data, scope, inPeriod);
  const people = peopleIn(data, scope);
  const visitable = people.slice();
  const byAge = scope.age.length > 0 ? age() : null;
  const ofAge = (coded: Coded | undefined): Uint8Array | null =>
    coded === undefined ? null : allowed(coded.labels, scope.age);
  const { visits, coaching, opportunity } = data;
  const ages = ofAge(byAge?.people);
  const isVisited = isOnSessions(scope) ? visitors(data, sessions) : null;
  const events = (facts: Facts, own: Coded | undefined): Int32Array => {
    const kept = ofAge(own);
    return rowsOf(facts.length, (row) => {
      const person = facts.person[row] ?? 0;
      return (
        inPeriod(facts.day[row] ?? 0) &&
        people[person] === 1 &&
        (isVisited === null || isVisited[person] === 1) &&
        (kept === null || kept[own?.codes[row] ?? 0] === 1)
      );
    });
  };
  const coached = once(() => {
    const isAttended = coaching.presence.labels.map((label) => label === 'attended');
    return seen(
      data,
      coaching,
      (row) => inPeriod(coaching.day[row] ?? 0) && isAttended[coaching.presence.codes[row] ?? 0] === true,
    );
  });
  const helped = once(() => seen(data, opportunity, (row) => inPeriod(opportunity.day[row] ?? 0)));
  const noFlags = once(() => new Uint8Array(people.length));
  const bothFlags = once(() => {
    const also = helped();
    const found = coached().slice();
    for (let person = 0; person < found.length; person += 1)
      found[person] = (found[person] ?? 0) + 2 * (also[person] ?? 0);
    return found;
  });
  if (ages !== null && byAge !== null) {
    const { codes } = byAge.people;
    for (let person = 0; person < visitable.length; person += 1)
      visitable[person] = (visitable[person] ?? 0) & (ages[codes[person] ?? 0] ?? 0);
  }
  return {
    scope,
    visits: visitsOf(visits, sessions, visitable),
    coaching: events(coaching, byAge?.coaching),
    opportunity: events(opportunity, byAge?.opportunity),
    age,
    coached,
    helped,
    flags: (isAsked) => (isAsked ? bothFlags() : noFlags()),
  };
}

/** Registrations of some people in some sessions. */
function visitsOf(
  { length, person, session }: Dataset['visits'],
  sessions: Uint8Array,
  people: Uint8Array,
): Int32Array {
  const found = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    found[count] = row;
    count += (people[person[row] ?? 0] ?? 0) & (sessions[session[row] ?? 0] ?? 0);
  }
  return found.subarray(0, count);
}

/** A period without days is written with empty ones. */
function dayNumber(day: string): number {
  return day === '' ? 0 : toDayNumber(day);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function rowsOf(length: number, isIn: (row: number) => boolean): Int32Array {
  const found = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) if (isIn(row)) found[count++] = row;
  return found.subarray(0, count);
}

/** By code, whether a list asks for it; an empty list asks for all. */
function allowed(labels: readonly (string | null)[], asked: readonly string[]): Uint8Array {
  return Uint8Array.from(labels, (label) => (asked.length === 0 || asked.includes(label ?? 'unknown') ? 1 : 0));
}

function isOnSessions({ cities, departments, themes, partners, reserved }: Scope): boolean {
  return [cities, departments, themes, partners].some((list) => list.length > 0) || reserved !== null;
}

function sessionsIn({ sessions }: Dataset, scope: Scope, inPeriod: (day: number) => boolean): Uint8Array {
  const lists = [
    [sessions.city, scope.cities],
    [sessions.department, scope.departments],
    [sessions.theme, scope.themes],
    [sessions.partner, scope.partners],
  ] as const;
  const kept = lists.flatMap(([coded, asked]) =>
    asked.length === 0 ? [] : [{ codes: coded.codes, isIn: allowed(coded.labels, asked) }],
  );
  const reserved = scope.reserved === null ? null : Number(scope.reserved);
  const found = new Uint8Array(sessions.length);
  for (let session = 0; session < found.length; session += 1) {
    const isIn =
      inPeriod(sessions.day[session] ?? 0) &&
      (reserved === null || sessions.reserved[session] === reserved) &&
      kept.every(({ codes, isIn: isKept }) => isKept[codes[session] ?? 0] === 1);
    found[session] = isIn ? 1 : 0;
  }
  return found;
}

function peopleIn({ people }: Dataset, { gender, occupation }: Scope): Uint8Array {
  if (gender.length === 0 && occupation.length === 0) return new Uint8Array(people.length + 1).fill(1);
  const genders = allowed(people.gender.labels, gender);
  const occupations = allowed(people.occupation.labels, occupation);
  const found = new Uint8Array(people.length + 1);
  for (let person = 0; person < found.length; person += 1)
    found[person] =
      (genders[people.gender.codes[person] ?? 0] ?? 0) & (occupations[people.occupation.codes[person] ?? 0] ?? 0);
  return found;
}

/** Identified people who attended one of some sessions, whoever they are. */
function visitors({ visits, people }: Dataset, sessions: Uint8Array): Uint8Array {
  const { length, person, session, presence } = visits;
  const found = new Uint8Array(people.length + 1);
  for (let row = 0; row < length; row += 1)
    if (presence[row] === ATTENDED && sessions[session[row] ?? 0] === 1) found[person[row] ?? 0] = 1;
  found[people.length] = 0;
  return found;
}

/** By row of people, 1 for who has a row; nobody never has. */
function seen({ people }: Dataset, facts: Facts, isSuch: (row: number) => boolean): Uint8Array {
  const found = new Uint8Array(people.length + 1);
  for (let row = 0; row < facts.length; row += 1) if (isSuch(row)) found[facts.person[row] ?? 0] = 1;
  found[people.length] = 0;
  return found;
}
