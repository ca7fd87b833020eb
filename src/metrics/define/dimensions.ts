import { ageBands } from '../../model/dataset/ageBand.ts';
import { genders, occupations } from '../../model/dataset/vocabulary.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { addDays, type Day, weekday } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';

/** The breakdowns of an address, and finer ones that only pages ask for. */
export type DimensionId = BreakdownId | 'day' | 'hour' | 'type' | 'evidence';

/** Where a value is read: `start` is minutes since midnight, `epci` a number, `reserved` a boolean, `day` a day; the others are categories. */
export type DimensionColumn =
  | 'day'
  | 'start'
  | 'city'
  | 'department'
  | 'epci'
  | 'home_city'
  | 'home_department'
  | 'theme'
  | 'partner'
  | 'venue'
  | 'reserved'
  | 'gender'
  | 'age'
  | 'occupation'
  | 'type'
  | 'evidence';

/** How days and times are gathered: keys are `2019-02-15`, `2019-02`, `2019-Q1`, `2019-W07` (ISO 8601), `2019`, `1` for Monday, `9` for nine o'clock. */
export type Bucket = 'day' | 'month' | 'quarter' | 'week' | 'year' | 'weekday' | 'hour';

/** A column and a bucket. */
export interface Dimension {
  readonly id: DimensionId;
  /** Whether the key belongs to the person, to the day of the row, to the session, or to an opportunity. */
  readonly of: 'person' | 'day' | 'session' | 'opportunity';
  readonly column: DimensionColumn;
  readonly bucket: Bucket | null;
  /** The column of `commune` whose inhabitants a rate of a cell is per; `null` when the key names no area. */
  readonly area: 'city' | 'department' | 'epci' | null;
  /** Every category in order when they are known beforehand; `null` when the data decides, largest first. */
  readonly domain: (period: Period, programme: Programme) => readonly string[] | null;
}

const open = (): null => null;

function session(id: DimensionId, column: DimensionColumn, domain: Dimension['domain'] = open): Dimension {
  return { id, of: 'session', column, bucket: null, area: null, domain };
}

function person(id: DimensionId, column: DimensionColumn, domain: Dimension['domain'] = open): Dimension {
  return { id, of: 'person', column, bucket: null, area: null, domain };
}

/** The key of a day in each bucket of days. */
export const dayKey: Readonly<Record<Exclude<Bucket, 'hour'>, (day: Day) => string>> = {
  day: (day) => day,
  month: (day) => day.slice(0, 7),
  quarter,
  week: isoWeek,
  year: (day) => day.slice(0, 4),
  weekday: (day) => String(weekday(day)),
};

function time(id: keyof typeof dayKey): Dimension {
  // Asked for by every figure of a page, of the same few periods.
  const known = new Map<string, readonly string[]>();
  const domain: Dimension['domain'] = ({ from, to }) => {
    const name = `${from} ${to}`;
    const keys = known.get(name) ?? distinct(from, to, dayKey[id]);
    if (known.size > 99) known.clear();
    known.set(name, keys);
    return keys;
  };
  return { id, of: 'day', column: 'day', bucket: id, area: null, domain };
}

const all: readonly Dimension[] = [
  time('day'),
  time('month'),
  time('quarter'),
  time('week'),
  time('year'),
  { ...time('weekday'), domain: () => ['1', '2', '3', '4', '5', '6', '7'] },
  { ...session('hour', 'start'), bucket: 'hour' },
  { ...session('city', 'city'), area: 'city' },
  { ...session('department', 'department'), area: 'department' },
  { ...session('epci', 'epci'), area: 'epci' },
  { ...person('home-city', 'home_city'), area: 'city' },
  { ...person('home-department', 'home_department'), area: 'department' },
  session('theme', 'theme'),
  session('partner', 'partner'),
  session('venue', 'venue'),
  session('reserved', 'reserved', () => ['true', 'false']),
  person('gender', 'gender', () => [...genders, 'unknown']),
  person('age', 'age', (_, { ageBands: bounds }) => [...ageBands(bounds).map(({ key }) => key), 'unknown']),
  person('occupation', 'occupation', () => [...occupations, 'unknown']),
  { ...session('type', 'type'), of: 'opportunity' },
  { ...session('evidence', 'evidence'), of: 'opportunity' },
];

const byId = new Map(all.map((each) => [each.id, each]));

/** Whether its categories have no order but that of what they count. */
export function isLargestFirst(id: DimensionId): boolean {
  return dimension(id).domain === open;
}

export function dimension(id: DimensionId): Dimension {
  const found = byId.get(id);
  if (found === undefined) throw new TypeError(`no definition for dimension ${id}`);
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
