import type { Fact } from '../../../src/metrics/define/algebra.ts';
import type { Scope } from '../../../src/model/address/filter.ts';
import { ageBands } from '../../../src/model/dataset/ageBand.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import type { Row, Value, World } from './world.ts';

/** What is counted on: a world, the part that is asked for, and whose programme it is. */
export interface Place {
  readonly world: World;
  readonly scope: Scope;
  readonly programme: Programme;
}

export const isAttended = (row: Row): boolean => row['presence'] === 'attended';
export const isKnown = (row: Row): boolean => row['person_id'] !== null;
export const isSame = (one: Row, other: Row): boolean => isKnown(one) && one['person_id'] === other['person_id'];

/** The rows of a fact in the scope, each with its age in the period. */
export function rowsIn(fact: Fact, place: Place): readonly Row[] {
  const { world, scope } = place;
  return world[fact]
    .filter((row) => isInPeriod(row, scope))
    .map((row): Row => ({ ...row, age: ageOf(row, fact, place) }))
    .filter((row) => isOfPerson(row, scope))
    .filter((row) => (fact === 'visit' ? isOfSession(row, scope) : isOfVisitor(row, place)));
}

export function isInPeriod(row: Row, { period }: Scope): boolean {
  const day = String(row['day']);
  return day >= period.from && day < period.to;
}

function isAsked(value: Value | undefined, asked: readonly string[]): boolean {
  return asked.length === 0 || asked.includes(String(value ?? 'unknown'));
}

function isOfPerson(row: Row, { gender, age, occupation }: Scope): boolean {
  return isAsked(row['gender'], gender) && isAsked(row['age'], age) && isAsked(row['occupation'], occupation);
}

function isOfSession(row: Row, { cities, departments, themes, partners, reserved }: Scope): boolean {
  return (
    isAsked(row['city'], cities) &&
    isAsked(row['department'], departments) &&
    isAsked(row['theme'], themes) &&
    isAsked(row['partner'], partners) &&
    (reserved === null || row['reserved'] === reserved)
  );
}

/** An event is in a scope of some sessions when its person, known, attended one of them in the period. */
function isOfVisitor(row: Row, { world, scope }: Place): boolean {
  const { cities, departments, themes, partners, reserved } = scope;
  const isOfAnySession = [cities, departments, themes, partners].every(({ length }) => length === 0);
  if (isOfAnySession && reserved === null) return true;
  return world.visit.some(
    (visit) => isSame(visit, row) && isAttended(visit) && isInPeriod(visit, scope) && isOfSession(visit, scope),
  );
}

/** The band at the first attendance in the period that tells an age, else at the first registration, else, of an event, that of its own day. */
function ageOf(row: Row, fact: Fact, { world, scope, programme }: Place): string | null {
  const told = world.visit.filter(
    (visit) => isSame(visit, row) && isInPeriod(visit, scope) && visit['age_low'] !== null,
  );
  const attended = told.filter(isAttended);
  const [first] = (attended.length > 0 ? attended : told).toSorted(byDayThenAge);
  const own = first === undefined ? null : bandOf(first, programme);
  return own ?? (fact === 'visit' ? null : bandOf(row, programme));
}

function byDayThenAge(a: Row, b: Row): number {
  if (a['day'] !== b['day']) return String(a['day']) < String(b['day']) ? -1 : 1;
  const high = (row: Row): number => Number(row['age_high'] ?? Infinity);
  return Number(a['age_low']) - Number(b['age_low']) || high(a) - high(b);
}

function bandOf({ age_low: low = null, age_high: high = null }: Row, { ageBands: bounds }: Programme): string | null {
  if (low === null) return null;
  const band = ageBands(bounds).find(
    ({ from, to }) => Number(low) >= from && (to === null || (high !== null && Number(high) < to)),
  );
  return band?.key ?? null;
}
