import type { Scope } from '../../model/address/filter.ts';
import { toDayNumber } from '../../model/time/day.ts';
import { ageOfVisitor, agesOfEvents, type Days, type SteadyAges } from './ages.ts';
import type { Coded } from './coded.ts';
import { lazy } from './lazy.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './registrations.ts';
import type { Dataset, Facts } from './rows.ts';

/** What a scope leaves of each fact, in order of person, and what is known of people in its period. */
export interface Selection {
  readonly scope: Scope;
  /** Registrations are those in some sessions, of people with some attributes and of some age: 1 where they are in. */
  readonly sessions: Uint8Array;
  readonly attributes: Uint8Array;
  /** By band of ages: 1 where it is in; `null` when any age is. */
  readonly bands: Uint8Array | null;
  readonly days: Days;
  readonly visits: () => Int32Array;
  readonly coaching: () => Int32Array;
  readonly opportunity: () => Int32Array;
  readonly ages: () => SteadyAges;
  /** The bands of the people of each event. */
  readonly agesOf: Readonly<Record<'coaching' | 'opportunity', () => Coded>>;
  /** People, by row, with an attended appointment, or an opportunity, in the period. */
  readonly coached: () => Uint8Array;
  readonly helped: () => Uint8Array;
  /** By person: 1 coached, 2 helped, 3 both. */
  readonly flags: () => Uint8Array;
}

export function select(data: Dataset, scope: Scope, ages: () => SteadyAges): Selection {
  const days: Days = [dayNumber(scope.period.from), dayNumber(scope.period.to)];
  const [from, to] = days;
  const inPeriod = (day: number): boolean => day >= from && day < to;
  const sessions = sessionsIn(data, scope, days);
  const attributes = attributesIn(data, scope);
  const bands = scope.age.length === 0 ? null : allowed(ages().bands.labels, scope.age);
  const agesOf = {
    coaching: lazy(() => agesOfEvents(data, data.coaching, days, ages())),
    opportunity: lazy(() => agesOfEvents(data, data.opportunity, days, ages())),
  };
  const { coaching, opportunity, people } = data;
  const isVisitor = isOnSessions(scope) ? visitorsOf(data, sessions) : null;
  const events = (facts: Facts, own: () => Coded): Int32Array => {
    const codes = bands === null ? null : own().codes;
    return rowsOf(facts.length, (row) => {
      const who = facts.person[row] ?? 0;
      return (
        inPeriod(facts.day[row] ?? 0) &&
        attributes[people.attribute[who] ?? 0] === 1 &&
        (codes === null || bands?.[codes[row] ?? 0] === 1) &&
        (isVisitor === null || isVisitor(who))
      );
    });
  };
  const coached = lazy(() => {
    const isAttended = coaching.presence.labels.map((label) => label === 'attended');
    return seen(
      data,
      coaching,
      (row) => inPeriod(coaching.day[row] ?? 0) && isAttended[coaching.presence.codes[row] ?? 0] === true,
    );
  });
  const helped = lazy(() => seen(data, opportunity, (row) => inPeriod(opportunity.day[row] ?? 0)));
  return {
    scope,
    sessions,
    attributes,
    bands,
    days,
    visits: lazy(() => visitsIn(data, { sessions, attributes, bands, days, ages })),
    coaching: lazy(() => events(coaching, agesOf.coaching)),
    opportunity: lazy(() => events(opportunity, agesOf.opportunity)),
    ages,
    agesOf,
    coached,
    helped,
    flags: lazy(() => {
      const also = helped();
      return coached().map((isCoached, who) => isCoached + 2 * (also[who] ?? 0));
    }),
  };
}

/** Whether the age of somebody with a registration in some of the sessions is in. */
export function isOfAge(data: Dataset, { bands, ages, days }: Pick<Selection, 'bands' | 'ages' | 'days'>, who: number): boolean {
  return bands === null || bands[ageOfVisitor(data, days, ages(), who)] === 1;
}

function visitsIn(
  data: Dataset,
  selection: Pick<Selection, 'sessions' | 'attributes' | 'bands' | 'ages' | 'days'>,
): Int32Array {
  const { length, visit, first, end } = data.visits;
  const { attribute } = data.people;
  const { sessions, attributes } = selection;
  const found = new Int32Array(length);
  let count = 0;
  for (let who = 0; who < first.length; who += 1) {
    if (attributes[attribute[who] ?? 0] === 0) continue;
    const before = count;
    for (let row = first[who] ?? 0; row < (end[who] ?? 0); row += 1) {
      found[count] = row;
      count += sessions[(visit[row] ?? 0) >>> ROW_BITS] ?? 0;
    }
    if (count > before && !isOfAge(data, selection, who)) count = before;
  }
  return found.slice(0, count);
}

/** A period without days is written with empty ones. */
function dayNumber(day: string): number {
  return day === '' ? 0 : toDayNumber(day);
}

function rowsOf(length: number, isIn: (row: number) => boolean): Int32Array {
  const found = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) if (isIn(row)) found[count++] = row;
  return found.slice(0, count);
}

/** By code, whether a list asks for it; an empty list asks for all. */
function allowed(labels: readonly (string | null)[], asked: readonly string[]): Uint8Array {
  return Uint8Array.from(labels, (label) => (asked.length === 0 || asked.includes(label ?? 'unknown') ? 1 : 0));
}

function isOnSessions({ cities, departments, themes, partners, reserved }: Scope): boolean {
  return [cities, departments, themes, partners].some((list) => list.length > 0) || reserved !== null;
}

function sessionsIn({ sessions }: Dataset, scope: Scope, [from, to]: Days): Uint8Array {
  const { length, day } = sessions;
  const found = new Uint8Array(length);
  for (let session = 0; session < length; session += 1) {
    const on = day[session] ?? 0;
    found[session] = on >= from && on < to ? 1 : 0;
  }
  const keep = (codes: ArrayLike<number>, isIn: Uint8Array): void => {
    for (let session = 0; session < length; session += 1)
      found[session] = (found[session] ?? 0) & (isIn[codes[session] ?? 0] ?? 0);
  };
  if (scope.cities.length > 0) keep(sessions.city.codes, allowed(sessions.city.labels, scope.cities));
  if (scope.departments.length > 0)
    keep(sessions.department.codes, allowed(sessions.department.labels, scope.departments));
  if (scope.themes.length > 0) keep(sessions.theme.codes, allowed(sessions.theme.labels, scope.themes));
  if (scope.partners.length > 0) keep(sessions.partner.codes, allowed(sessions.partner.labels, scope.partners));
  if (scope.reserved !== null) keep(sessions.reserved, scope.reserved ? Uint8Array.of(0, 1) : Uint8Array.of(1, 0));
  return found;
}

/** By attribute of people, whether a scope asks for it. */
function attributesIn({ people }: Dataset, { gender, occupation }: Scope): Uint8Array {
  const genders = allowed(people.gender.labels, gender);
  const occupations = allowed(people.occupation.labels, occupation);
  const found = Array.from(genders, (isIn) => Array.from(occupations, (isAlso) => isIn & isAlso)).flat();
  return Uint8Array.from([...found, found.at(-1) ?? 0]);
}

/** Whether somebody identified attended one of some sessions, whatever else is asked of them. */
function visitorsOf({ visits, people }: Dataset, sessions: Uint8Array): (who: number) => boolean {
  const { visit, first, end } = visits;
  return (who) => {
    if (who === people.length) return false;
    for (let row = first[who] ?? 0; row < (end[who] ?? 0); row += 1) {
      const each = visit[row] ?? 0;
      if (presenceIn(each) === ATTENDED && sessions[each >>> ROW_BITS] === 1) return true;
    }
    return false;
  };
}

/** By row of people, 1 for who has a row; nobody never has. */
function seen({ people }: Dataset, facts: Facts, isSuch: (row: number) => boolean): Uint8Array {
  const found = new Uint8Array(people.length + 1);
  for (let row = 0; row < facts.length; row += 1) if (isSuch(row)) found[facts.person[row] ?? 0] = 1;
  found[people.length] = 0;
  return found;
}
