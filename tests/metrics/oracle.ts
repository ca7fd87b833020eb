import type { Scope } from '../../src/model/address/filter.ts';
import type { BreakdownId } from '../../src/model/figure/indicator.ts';
import type { Measure, Predicate } from '../../src/metrics/define/algebra.ts';

/** A small dataset as plain objects, for counting in plain loops what the database counts in SQL. */
export interface World {
  readonly visits: readonly Visit[];
  readonly coaching: readonly Event[];
  readonly opportunities: readonly Event[];
}

export interface Visit {
  readonly person: number | null;
  readonly session: number;
  readonly presence: string;
  readonly day: string;
  readonly city: string | null;
  readonly theme: string | null;
  readonly reserved: boolean;
  readonly capacity: number | null;
  readonly gender: string | null;
  readonly home: string | null;
  readonly firstVisit: boolean;
}

export interface Event {
  readonly person: number;
  readonly day: string;
  readonly presence: string;
  readonly gender: string | null;
  readonly home: string | null;
}

type Row = Visit | Event;

/** The communes and their groups: two of one group, one of another. */
export const epcis: readonly (readonly [city: string, epci: number])[] = [
  ['34172', 243400017],
  ['34057', 243400017],
  ['30189', 243000643],
];

const inside = (day: string, { period }: Scope): boolean => day >= period.from && day < period.to;
const asked = (value: string | null, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.includes(value ?? 'unknown');

/** The visits of a scope. */
export function visitsIn(world: World, scope: Scope): readonly Visit[] {
  return world.visits.filter(
    ({ day, city, theme, reserved, gender }) =>
      inside(day, scope) &&
      asked(city, scope.cities) &&
      asked(theme, scope.themes) &&
      asked(gender, scope.gender) &&
      (scope.reserved === null || scope.reserved === reserved),
  );
}

function visitors(world: World, scope: Scope): ReadonlySet<number | null> {
  const anyone = visitsIn(world, { ...scope, gender: [] });
  return new Set(anyone.filter(({ presence }) => presence === 'attended').map(({ person }) => person));
}

function eventsIn(events: readonly Event[], world: World, scope: Scope): readonly Event[] {
  const throughVisits = scope.cities.length + scope.themes.length > 0 || scope.reserved !== null;
  const allowed = visitors(world, scope);
  return events.filter(
    ({ day, gender, person }) =>
      inside(day, scope) && asked(gender, scope.gender) && (!throughVisits || allowed.has(person)),
  );
}

/** The rows counted together: those of a key of a breakdown. */
interface Level {
  readonly by: BreakdownId | null;
  readonly key: string;
  readonly world: World;
  readonly scope: Scope;
}

function term(row: Row, name: string, { by, key, world, scope }: Level): unknown {
  const has = (events: readonly Event[]): boolean =>
    events.some(({ person, day, presence }) => person === row.person && inside(day, scope) && presence === 'attended');
  if (name === 'coached') return has(world.coaching);
  if (name === 'helped') return has(world.opportunities);
  if (name === 'seen_at_hub') {
    return visitsIn(world, scope).some(
      (visit) =>
        visit.person === row.person &&
        visit.presence === 'attended' &&
        visit.city === '34172' &&
        keys(visit, by, world, scope).includes(key),
    );
  }
  if (name === 'epci') return 'city' in row ? epciOf(row) : null;
  if (name === 'hub') return 'city' in row && row.city === '34172';
  if (name === 'first_visit') return 'firstVisit' in row && row.firstVisit;
  return new Map<string, unknown>(Object.entries(row)).get(name) ?? null;
}

function holds(predicate: Predicate, row: Row, level: Level): boolean {
  if ('all' in predicate) return predicate.all.every((part) => holds(part, row, level));
  if ('any' in predicate) return predicate.any.some((part) => holds(part, row, level));
  const value = term(row, predicate.term, level);
  return 'known' in predicate ? (value !== null) === predicate.known : value === predicate.equals;
}

function epciOf(visit: Visit): number | null {
  return epcis.find(([city]) => city === visit.city)?.[1] ?? null;
}

/** The keys a row counts under. */
function keys(row: Row, by: BreakdownId | null, world: World, scope: Scope): readonly string[] {
  if (by === null) return [''];
  if (by === 'month') return [row.day.slice(0, 7)];
  if (by === 'quarter') return [`${row.day.slice(0, 4)}-Q${Math.floor((Number(row.day.slice(5, 7)) + 2) / 3)}`];
  if (by === 'gender') return [row.gender ?? 'unknown'];
  if (by === 'home-city') return [row.home ?? 'unknown'];
  if (by === 'home-department') return [row.home?.slice(0, 2) ?? 'unknown'];
  const attribute = (visit: Visit): string => {
    if (by === 'epci') return String(epciOf(visit) ?? 'unknown');
    return (by === 'city' ? visit.city : visit.theme) ?? 'unknown';
  };
  if ('city' in row) return [attribute(row)];
  const own = visitsIn(world, scope).filter(({ person, presence }) => person === row.person && presence === 'attended');
  return [...new Set(own.map(attribute))];
}

/** Counts a measure for one key (empty for the total) by walking every row. */
export function count(measure: Measure, by: BreakdownId | null, key: string, world: World, scope: Scope): number {
  if ('residents' in measure) throw new TypeError('the oracle does not count inhabitants');
  const rows: readonly Row[] =
    measure.of === 'visit'
      ? visitsIn(world, scope)
      : eventsIn(measure.of === 'coaching' ? world.coaching : world.opportunities, world, scope);
  const hits = rows.filter(
    (row) => keys(row, by, world, scope).includes(key) && holds(measure.where, row, { by, key, world, scope }),
  );
  if (measure.count === 'rows') return hits.length;
  if (measure.count === 'seats') {
    const rooms = new Map(hits.flatMap((row) => ('session' in row ? [[row.session, row.capacity ?? 0] as const] : [])));
    return [...rooms.values()].reduce((sum, places) => sum + places, 0);
  }
  const subject = (row: Row): unknown => {
    if (measure.count === 'people') return row.person;
    if (!('session' in row)) throw new TypeError('an event has no session');
    if (measure.count === 'sessions') return row.session;
    if (measure.count === 'seats') throw new TypeError('seats are summed, not told apart');
    if (measure.count === 'epcis') return epciOf(row);
    return measure.count === 'cities' ? row.city : `p${row.session % 3}`;
  };
  return new Set(hits.map(subject).filter((each) => each !== null)).size;
}
