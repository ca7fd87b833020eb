import type { Scope } from '../../model/address/filter.ts';
import { ageBands } from '../../model/dataset/ageBand.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { presences } from '../../model/dataset/vocabulary.ts';
import type { Programme } from '../../model/place/programme.ts';
import { toDayNumber } from '../../model/time/day.ts';
import type { Coded } from './coded.ts';
import type { Dataset, Facts } from './rows.ts';

/** Code of a presence. */
export const ATTENDED = presences.indexOf('attended');

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
}

export interface Ages {
  readonly people: Coded;
  readonly coaching: Coded;
  readonly opportunity: Coded;
}

export function select(data: Dataset, scope: Scope, programme: Programme): Selection {
  const [from, to] = [dayNumber(scope.period.from), dayNumber(scope.period.to)];
  const inPeriod = (day: number): boolean => day >= from && day < to;
  const age = once(() => agesOf(data, inPeriod, programme));
  const sessions = sessionsIn(data, scope, inPeriod);
  const people = peopleIn(data, scope);
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
  return {
    scope,
    visits: rowsOf(visits.length, (row) => {
      const person = visits.person[row] ?? 0;
      return (
        sessions[visits.session[row] ?? 0] === 1 &&
        people[person] === 1 &&
        (ages === null || ages[byAge?.people.codes[person] ?? 0] === 1)
      );
    }),
    coaching: events(coaching, byAge?.coaching),
    opportunity: events(opportunity, byAge?.opportunity),
    age,
    coached: once(() => {
      const isAttended = coaching.presence.labels.map((label) => label === 'attended');
      return seen(
        data,
        coaching,
        (row) => inPeriod(coaching.day[row] ?? 0) && isAttended[coaching.presence.codes[row] ?? 0] === true,
      );
    }),
    helped: once(() => seen(data, opportunity, (row) => inPeriod(opportunity.day[row] ?? 0))),
  };
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
  return Uint8Array.from({ length: sessions.length }, (_, session) =>
    inPeriod(sessions.day[session] ?? 0) &&
    (reserved === null || sessions.reserved[session] === reserved) &&
    kept.every(({ codes, isIn }) => isIn[codes[session] ?? 0] === 1)
      ? 1
      : 0,
  );
}

function peopleIn({ people }: Dataset, scope: Scope): Uint8Array {
  const genders = allowed(people.gender.labels, scope.gender);
  const occupations = allowed(people.occupation.labels, scope.occupation);
  return Uint8Array.from({ length: people.length + 1 }, (_, person) =>
    genders[people.gender.codes[person] ?? 0] === 1 && occupations[people.occupation.codes[person] ?? 0] === 1 ? 1 : 0,
  );
}

/** Identified people who attended one of some sessions, whoever they are. */
function visitors(data: Dataset, sessions: Uint8Array): Uint8Array {
  const { visits } = data;
  return seen(data, visits, (row) => visits.presence[row] === ATTENDED && sessions[visits.session[row] ?? 0] === 1);
}

/** By row of people, 1 for who has a row; nobody never has. */
function seen({ people }: Dataset, facts: Facts, isSuch: (row: number) => boolean): Uint8Array {
  const found = new Uint8Array(people.length + 1);
  for (let row = 0; row < facts.length; row += 1) if (isSuch(row)) found[facts.person[row] ?? 0] = 1;
  found[people.length] = 0;
  return found;
}

/** Day and both bounds are one number, least first: two ages told on one day give the lower. */
function agesOf(data: Dataset, inPeriod: (day: number) => boolean, programme: Programme): Ages {
  const { visits, people } = data;
  const bands = ageBands(programme.ageBands);
  const labels = [...bands.map(({ key }) => key), null];
  const bandOf = (low: number, high: number): number => {
    const found = bands.findIndex(({ from, to }) => low >= from && (to === null || high < to));
    return found < 0 ? bands.length : found;
  };
  const codes = new Int32Array(people.length + 1).fill(bands.length);
  for (let person = 0; person < people.length; person += 1) {
    let [attended, registered] = [Infinity, Infinity];
    for (let row = visits.first[person] ?? 0; row < (visits.end[person] ?? 0); row += 1) {
      const [day, low] = [visits.day[row] ?? 0, visits.low[row] ?? ABSENT];
      if (low === ABSENT || !inPeriod(day)) continue;
      const told = day * 65_536 + low * 256 + highOf(visits.high[row]);
      registered = Math.min(registered, told);
      if (visits.presence[row] === ATTENDED) attended = Math.min(attended, told);
    }
    const told = attended === Infinity ? registered : attended;
    if (told !== Infinity) codes[person] = bandOf(Math.floor(told / 256) % 256, told % 256);
  }
  const ofEvents = (facts: Facts): Coded => ({
    labels,
    codes: Int32Array.from({ length: facts.length }, (_, row) => {
      const own = codes[facts.person[row] ?? 0] ?? bands.length;
      if (own !== bands.length) return own;
      const low = facts.low[row] ?? ABSENT;
      return low === ABSENT ? bands.length : bandOf(low, highOf(facts.high[row]));
    }),
  });
  return { people: { codes, labels }, coaching: ofEvents(data.coaching), opportunity: ofEvents(data.opportunity) };
}

function highOf(high: number | undefined): number {
  return high === undefined || high === ABSENT ? 255 : high;
}
