import { near } from '../../geo/near.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { canonical, type Domain, type TableName } from '../../model/dataset/canonical.ts';
import { type Column, type Table, ABSENT } from '../../model/dataset/table.ts';
import { evidences, genders, occupations, opportunityTypes, presences } from '../../model/dataset/vocabulary.ts';
import { type Extract, kindAt } from '../rows/extract.ts';
import type { People } from '../resolve/people.ts';
import type { Portraits } from '../resolve/portraits.ts';
import { lengthsOf } from '../resolve/lengths.ts';
import type { Refs } from '../resolve/registrations.ts';
import type { Sessions } from '../resolve/sessions.ts';

/** Kilometres, as the crow flies, within which a commune is near a session (`population-within-10km`). */
const NEAR = 10;

export interface Resolved {
  readonly extracts: readonly Extract[];
  readonly sessions: Sessions;
  readonly people: People;
  readonly portraits: Portraits;
  readonly counted: Refs;
  readonly gazetteer: Gazetteer;
}

/** Values of a column: numbers, booleans, or labels of a category; `null` for the missing. */
type Values = readonly (number | boolean | string | null)[];

/** The canonical tables of a dataset whose people are known. Names, contacts and dates of birth are left behind here. */
export function canonicalTables(resolved: Resolved): readonly Table[] {
  const { sessions, gazetteer } = resolved;
  const labels = domainLabels(resolved);
  const make = (name: TableName, columns: Readonly<Record<string, Values | Int32Array>>): Table => {
    const entries = Object.entries(canonical[name]).map(([column, type]): [string, Column] => [
      column,
      toColumn(type, columns[column] ?? [], labels),
    ]);
    return { name, rows: entries[0]?.[1].values.length ?? 0, columns: Object.fromEntries(entries) };
  };
  const visited = [...new Set(sessions.sessions.flatMap(({ city }) => (city === null ? [] : [city])))].sort();
  const pairs = near(gazetteer, visited, NEAR);
  return [
    make('person', personColumns(resolved)),
    make('session', {
      session_id: sessions.sessions.map((_, position) => position),
      day: sessions.sessions.map(({ day }) => day),
      start: sessions.sessions.map(({ minutes }) => minutes),
      city: sessions.sessions.map(({ city }) => city),
      department: sessions.sessions.map(({ city }) =>
        city === null ? null : (gazetteer.city(city)?.department ?? null),
      ),
      venue: sessions.sessions.map(({ venue }) => venue),
      partner: sessions.sessions.map(({ partner }) => partner),
      theme: sessions.sessions.map(({ theme }) => theme),
      reserved: sessions.sessions.map(({ reserved }) => reserved),
      capacity: sessions.sessions.map(({ capacity }) => capacity),
    }),
    make('registration', eventColumns(resolved, 'attendance')),
    make('coaching', eventColumns(resolved, 'coaching')),
    make('opportunity', eventColumns(resolved, 'opportunity')),
    make('commune', {
      city: gazetteer.cities.map(({ code }) => code),
      department: gazetteer.cities.map(({ department }) => department),
      population: gazetteer.cities.map(({ population }) => population),
      epci: gazetteer.cities.map(({ epci }) => (epci === null ? null : Number(epci))),
    }),
    make('near', { city: pairs.map(({ city }) => city), commune: pairs.map(({ commune }) => commune) }),
  ];
}

function personColumns({ people, portraits }: Resolved): Readonly<Record<string, Values | Int32Array>> {
  return {
    person_id: Int32Array.from({ length: people.count }, (_, person) => person),
    gender: portraits.gender,
    occupation: portraits.occupation,
    home_city: portraits.homeCity,
    first_day: portraits.firstDay,
  };
}

function eventColumns(
  { extracts, sessions, people, portraits, counted }: Resolved,
  kind: string,
): Readonly<Record<string, Int32Array>> {
  const all = new Int32Array(counted.row.length);
  let count = 0;
  for (let index = 0; index < all.length; index += 1) {
    const extract = extracts[counted.extract[index] ?? 0];
    if (extract !== undefined && kindAt(extract, counted.row[index] ?? 0) === kind) all[count++] = index;
  }
  const refs = all.subarray(0, count);
  const column = (value: (extract: number, row: number) => number | undefined): Int32Array =>
    refs.map((index) => value(counted.extract[index] ?? 0, counted.row[index] ?? 0) ?? ABSENT);
  const length = kind === 'attendance' ? lengthsOf(extracts, sessions, people) : () => ABSENT;
  const age_high = new Int32Array(refs.length);
  let at = 0;
  const age_low = column((extract, row) => {
    const { low, high } = portraits.age(extract, row);
    age_high[at++] = high;
    return low;
  });
  return {
    person_id: column((extract, row) => people.of[extract]?.[row]),
    session_id: column((extract, row) => sessions.of[extract]?.[row]),
    day: column((extract, row) => extracts[extract]?.rows.day[row]),
    presence: column((extract, row) => extracts[extract]?.rows.presence[row]),
    type: column((extract, row) => extracts[extract]?.rows.type[row]),
    evidence: column((extract, row) => extracts[extract]?.rows.evidence[row]),
    age_low,
    age_high,
    source_id: column((extract) => extract),
    line: column((extract, row) => extracts[extract]?.rows.line[row]),
    duration: column(length),
  };
}

function domainLabels({ sessions, gazetteer }: Resolved): Readonly<Record<Domain, readonly string[]>> {
  const stated = (label: 'theme' | 'partner' | 'venue'): readonly string[] =>
    [...new Set(sessions.sessions.flatMap((session) => session[label] ?? []))].sort();
  return {
    gender: genders,
    occupation: occupations,
    presence: presences,
    opportunity_type: opportunityTypes,
    evidence: evidences,
    city: gazetteer.cities.map(({ code }) => code),
    department: gazetteer.departments.map(({ code }) => code),
    theme: stated('theme'),
    partner: stated('partner'),
    venue: stated('venue'),
  };
}

/** A category given as positions in its vocabulary stays as it is; given as labels, it is coded. */
function toColumn(
  type: string,
  values: Values | Int32Array,
  labels: Readonly<Record<Domain, readonly string[]>>,
): Column {
  if (type === 'integer' || type === 'day' || type === 'boolean') {
    if (values instanceof Int32Array) return { type, values };
    return { type, values: Int32Array.from(values, (value) => (value === null ? ABSENT : Number(value))) };
  }
  const domain = type as Domain;
  if (values instanceof Int32Array) return { type: 'category', domain, labels: labels[domain], values };
  const codes = new Map(labels[domain].map((label, code) => [label, code]));
  const coded = Int32Array.from(values, (value) => codes.get(String(value)) ?? ABSENT);
  return { type: 'category', domain, labels: labels[domain], values: coded };
}
