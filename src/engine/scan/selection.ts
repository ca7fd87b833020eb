import type { Scope } from '../../model/address/filter.ts';
import { toDayNumber } from '../../model/time/day.ts';
import { ageOfVisitor, agesOfEvents, type Days } from './ages.ts';
import type { Coded } from './columns/coded.ts';
import { allowed } from './allowed.ts';
import { lazy } from './columns/lazy.ts';
import { ROW_BITS } from './columns/registrations.ts';
import type { Dataset, Facts } from './columns/rows.ts';
import { among, eventsIn, flagsOf } from './eventsIn.ts';

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
  /** By person, in the period: 1 coached (an attended appointment), 2 helped (an opportunity), 3 both. */
  readonly flags: () => Uint8Array;
  /** Whether the scope keeps the registrations that somebody has in its sessions. */
  readonly holds: (who: number) => boolean;
}

/** Whether a scope keeps the registrations of a portrait. */
export const [OUT, IN, UNSURE] = [0, 1, 2];

export function select(data: Dataset, scope: Scope): Selection {
  const days: Days = [dayNumber(scope.period.from), dayNumber(scope.period.to)];
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
  const events = (facts: Facts, own: () => Coded): Int32Array =>
    eventsIn(data, facts, days, {
      ofPortrait: among(data, genders, occupations),
      ages: scope.age.length === 0 ? null : { codes: own().codes, bands: bands() },
      sessions: isOnSessions(scope) ? sessions : null,
    });
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
    flags: () => flagsOf(data, days),
    holds: (who) => {
      const isIn = portraits()[data.portraits.of[who] ?? 0] ?? OUT;
      return isIn === IN || (isIn === UNSURE && bands()[ageOfVisitor(data, days, who)] === 1);
    },
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
