import type { Sql } from '../../sql/sql.ts';
import { sql } from '../../sql/sql.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { ageBands } from '../../model/dataset/ageBand.ts';
import { addDays, type Day, weekday } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import { genders, occupations } from '../../model/dataset/vocabulary.ts';

export interface Breakdown {
  readonly id: BreakdownId;
  /** Whether the key belongs to the person, to the day of the row, or to the session. */
  readonly of: 'person' | 'day' | 'session';
  /** What rows are grouped by: a cheap expression on the columns of a fact. */
  readonly key: Sql;
  /** The key of the result, from the grouped column `key`. */
  readonly text: Sql;
  /** The column of `commune` whose inhabitants a rate of a cell is per; `null` when the key names no area. */
  readonly area: Sql | null;
  /** Every category in order when they are known beforehand; `null` when the data decides, largest first. */
  readonly domain: (period: Period, programme: Programme) => readonly string[] | null;
}

const asText = sql`CAST(key AS VARCHAR)`;
const open = (): null => null;

function session(id: BreakdownId, key: Sql, domain: Breakdown['domain'] = open): Breakdown {
  return { id, of: 'session', key, text: asText, area: null, domain };
}

function person(id: BreakdownId, key: Sql, domain: Breakdown['domain']): Breakdown {
  return { id, of: 'person', key, text: asText, area: null, domain };
}

function time(id: BreakdownId, key: Sql, text: Sql, domain: Breakdown['domain']): Breakdown {
  return { id, of: 'day', key, text, area: null, domain };
}

const all: readonly Breakdown[] = [
  time('month', sql`date_trunc('month', day)`, sql`strftime(key, '%Y-%m')`, ({ from, to }) =>
    distinct(from, to, (day) => day.slice(0, 7)),
  ),
  time(
    'quarter',
    sql`date_trunc('quarter', day)`,
    sql`strftime(key, '%Y') || '-Q' || CAST(quarter(key) AS VARCHAR)`,
    ({ from, to }) => distinct(from, to, quarter),
  ),
  time('week', sql`date_trunc('week', day)`, sql`strftime(key, '%G-W%V')`, ({ from, to }) =>
    distinct(from, to, isoWeek),
  ),
  time('year', sql`year(day)`, asText, ({ from, to }) => distinct(from, to, (day) => day.slice(0, 4))),
  time('weekday', sql`isodow(day)`, asText, () => ['1', '2', '3', '4', '5', '6', '7']),
  { ...session('city', sql`city`), area: sql`city` },
  { ...session('department', sql`department`), area: sql`department` },
  { ...session('epci', sql`epci`), area: sql`epci` },
  { ...person('home-city', sql`home_city`, open), area: sql`city` },
  { ...person('home-department', sql`home_department`, open), area: sql`department` },
  session('theme', sql`theme`),
  session('partner', sql`partner`),
  session('venue', sql`venue`),
  session('reserved', sql`reserved`, () => ['true', 'false']),
  person('gender', sql`gender`, () => [...genders, 'unknown']),
  person('age', sql`age`, (_, { ageBands: bounds }) => [...ageBands(bounds).map(({ key }) => key), 'unknown']),
  person('occupation', sql`occupation`, () => [...occupations, 'unknown']),
];

const byId = new Map(all.map((each) => [each.id, each]));

export function breakdown(id: BreakdownId): Breakdown {
  const found = byId.get(id);
  if (found === undefined) throw new TypeError(`no definition for breakdown ${id}`);
  return found;
}

function distinct(from: Day, to: Day, key: (day: Day) => string): readonly string[] {
  const keys = new Set<string>();
  for (let day = from; day < to; day = addDays(day, 1)) keys.add(key(day));
  return [...keys];
}

/** `2019-Q1`, of the calendar year. */
function quarter(day: Day): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** ISO 8601 week, `2019-W07`: the week of a day is that of its Thursday. */
function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekday(day));
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
