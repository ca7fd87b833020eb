import type { Scope } from '../../model/address/filter.ts';
import { toDayNumber } from '../../model/time/day.ts';
import { ageOfVisitor, agesOfEvents, type Days } from './ages.ts';
import type { Coded } from './columns/coded.ts';
import { allowed } from './allowed.ts';
import { lazy } from './columns/lazy.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './columns/registrations.ts';
import type { Dataset, Facts } from './columns/rows.ts';

/** What a scope leaves of each fact, in order of person, and what is known of people in its period. */
export interface Selection {
  readonly scope: Scope;
  /** Registrations are those in some sessions, 1 where they are in, of people with some portraits: `IN`, `OUT` or, where that depends on the period, `UNSURE`. */
  readonly sessions: Uint8Array;
  readonly portraits: Uint8Array;
  readonly days: Days;
  /** By band of ages: 1 where it is in. */
  readonly bands: () => Uint8Array;
  readonly visits: () => Int32Array;
  readonly coaching: () => Int32Array;
  readonly opportunity: () => Int32Array;
  /** The bands of the people of each event. */
  readonly agesOf: Readonly<Record<'coaching' | 'opportunity', () => Coded>>;
  /** People, by row, with an attended appointment, or an opportunity, in the period. */
  readonly coached: () => Uint8Array;
  readonly helped: () => Uint8Array;
  /** By person: 1 coached, 2 helped, 3 both. */
  readonly flags: () => Uint8Array;
}

/** Whether a scope keeps the registrations of a portrait. */
export const [OUT, IN, UNSURE] = [0, 1, 2];

export function select(data: Dataset, scope: Scope): Selection {
  const days: Days = [dayNumber(scope.period.from), dayNumber(scope.period.to)];
  const [from, to] = days;
  const inPeriod = (day: number): boolean => day >= from && day < to;
  const sessions = sessionsIn(data, scope, days);
  const genders = allowed(data.people.gender.labels, scope.gender);
  const occupations = allowed(data.people.occupation.labels, scope.occupation);
  const bands = lazy(() => allowed(data.portraits.bands.labels, scope.age));
  const portraits = lazy(() => portraitsIn(data, genders, occupations, bands(), scope.age.length > 0));
  const agesOf = {
    coaching: lazy(() => agesOfEvents(data, data.coaching, days)),
    opportunity: lazy(() => agesOfEvents(data, data.opportunity, days)),
  };
  const { coaching, opportunity } = data;
  const isVisitor = isOnSessions(scope) ? visitorsOf(data, sessions) : null;
  const isAmong = (who: number): boolean => {
    const { of, gender, occupation } = data.portraits;
    const portrait = of[who] ?? 0;
    return genders[gender[portrait] ?? 0] === 1 && occupations[occupation[portrait] ?? 0] === 1;
  };
  const events = (facts: Facts, own: () => Coded): Int32Array => {
    const codes = scope.age.length === 0 ? null : own().codes;
    return rowsOf(facts.length, (row) => {
      const who = facts.person[row] ?? 0;
      return (
        inPeriod(facts.day[row] ?? 0) &&
        isAmong(who) &&
        (codes === null || bands()[codes[row] ?? 0] === 1) &&
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
    get portraits() {
      return portraits();
    },
    days,
    bands,
    visits: lazy(() => visitsIn(data, { sessions, portraits: portraits(), days, bands })),
    coaching: lazy(() => events(coaching, agesOf.coaching)),
    opportunity: lazy(() => events(opportunity, agesOf.opportunity)),
    agesOf,
    coached,
    helped,
    flags: lazy(() => {
      const both = coached().slice();
      for (let row = 0; row < opportunity.length; row += 1) {
        const who = opportunity.person[row] ?? 0;
        both[who] = (both[who] ?? 0) | (2 * (helped()[who] ?? 0));
      }
      return both;
    }),
  };
}

function visitsIn(
  data: Dataset,
  { sessions, portraits, days, bands }: Pick<Selection, 'sessions' | 'portraits' | 'days' | 'bands'>,
): Int32Array {
  const { length, visit, first, end } = data.visits;
  const { of } = data.portraits;
  const found = new Int32Array(length);
  let count = 0;
  for (let who = 0; who < first.length; who += 1) {
    const isIn = portraits[of[who] ?? 0] ?? OUT;
    if (isIn === OUT) continue;
    const before = count;
    for (let row = first[who] ?? 0; row < (end[who] ?? 0); row += 1) {
      found[count] = row;
      count += sessions[(visit[row] ?? 0) >>> ROW_BITS] ?? 0;
    }
    if (isIn === UNSURE && count > before && bands()[ageOfVisitor(data, days, who)] !== 1) count = before;
  }
  return found.slice(0, count);
}

/** By portrait. */
function portraitsIn(
  { portraits }: Dataset,
  genders: Uint8Array,
  occupations: Uint8Array,
  bands: Uint8Array,
  isByAge: boolean,
): Uint8Array {
  const { count, gender, occupation, band, unsure } = portraits;
  const found = new Uint8Array(count);
  for (let portrait = 0; portrait < count; portrait += 1) {
    const own = band[portrait] ?? unsure;
    const isOfAge = own === unsure ? (isByAge ? UNSURE : IN) : (bands[own] ?? OUT);
    const isAmong = genders[gender[portrait] ?? 0] === 1 && occupations[occupation[portrait] ?? 0] === 1;
    found[portrait] = isAmong ? isOfAge : OUT;
  }
  return found;
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
