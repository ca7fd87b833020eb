import { ageBands } from '../../../src/model/dataset/ageBand.ts';
import type { DimensionId } from '../../../src/metrics/define/dimensions.ts';
import { addDays, type Day } from '../../../src/model/time/day.ts';
import {
  AGES,
  ATTENDED,
  CITIES,
  DAYS,
  EACH,
  FACTOR,
  FIRST,
  jobs,
  PARTNERS,
  peopleOf,
  sessionsOf,
  STEP,
  THEMES,
} from './made.ts';

export const breakdowns = [
  'month',
  'week',
  'year',
  'weekday',
  'city',
  'department',
  'theme',
  'partner',
  'reserved',
  'gender',
  'age',
  'occupation',
] as const satisfies readonly DimensionId[];

/** People and attendances by key. */
export type Counts = ReadonlyMap<string | null, readonly [people: number, attendances: number]>;

const dayOf = (session: number): Day => addDays(FIRST, session % DAYS);

/** ISO 8601: a week is of the year of its Thursday. */
function weekOf(day: Day): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const rank = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 604_800_000) + 1;
  return `${thursday.getUTCFullYear()}-W${String(rank).padStart(2, '0')}`;
}

const ofSession: Readonly<Record<string, (session: number) => string>> = {
  month: (session) => dayOf(session).slice(0, 7),
  week: (session) => weekOf(dayOf(session)),
  year: (session) => dayOf(session).slice(0, 4),
  weekday: (session) => String(((new Date(`${dayOf(session)}T00:00:00Z`).getUTCDay() + 6) % 7) + 1),
  city: (session) => String(34_001 + (session % CITIES)),
  department: (session) => (session % CITIES < 20 ? '34' : '30'),
  theme: (session) => `T${session % THEMES}`,
  partner: (session) => `P${session % PARTNERS}`,
  reserved: (session) => String(session % 9 === 0),
};

const ofPerson = (bounds: readonly number[]): Readonly<Record<string, (person: number) => string | null>> => ({
  gender: (person) => (person % 23 === 0 ? null : person % 2 === 0 ? 'F' : 'M'),
  age: (person) => {
    const age = 18 + (person % AGES);
    return ageBands(bounds).find(({ from, to }) => age >= from && (to === null || age < to))?.key ?? null;
  },
  occupation: (person) => jobs[person % jobs.length] ?? null,
});

/** The keys of subjects that come again after so many of them, each with a number. */
function numbered<Key>(
  period: number,
  keyOf: (subject: number) => Key,
): { readonly codes: Uint16Array; readonly keys: readonly Key[] } {
  const known = new Map<Key, number>();
  const codes = Uint16Array.from({ length: period }, (_, subject) => {
    const key = keyOf(subject);
    const code = known.get(key) ?? known.size;
    known.set(key, code);
    return code;
  });
  return { codes, keys: [...known.keys()] };
}

/** What the made rows hold, counted by plain loops over the numbers they are made of, with no table and no SQL. */
export function countMade(
  rows: number,
  bounds: readonly number[],
): Readonly<Record<(typeof breakdowns)[number], Counts>> {
  const [sessions, people] = [sessionsOf(rows), peopleOf(rows)];
  const byPerson = ofPerson(bounds);
  const levels = breakdowns.map((id) => {
    const session = ofSession[id];
    const person = byPerson[id];
    const all =
      session === undefined
        ? numbered(Math.min(people, 23 * AGES), (each) => person?.(each) ?? null)
        : numbered<string | null>(Math.min(sessions, DAYS * 180), session);
    return {
      id,
      isOfSession: session !== undefined,
      ...all,
      seen: new Int32Array(all.keys.length).fill(-1),
      people: new Float64Array(all.keys.length),
      attendances: new Float64Array(all.keys.length),
    };
  });
  for (let row = 0; row < rows; row += 1) {
    const drawn = (Math.imul(row, FACTOR) + STEP) >>> 0;
    if (Math.floor(drawn / 1024) % 10 >= ATTENDED) continue;
    const [person, session] = [Math.floor(row / EACH), drawn % sessions];
    for (const { isOfSession, codes, seen, people: found, attendances } of levels) {
      const code = codes[(isOfSession ? session : person) % codes.length] ?? 0;
      attendances[code] = (attendances[code] ?? 0) + 1;
      if (seen[code] === person) continue;
      seen[code] = person;
      found[code] = (found[code] ?? 0) + 1;
    }
  }
  return Object.fromEntries(
    levels.map(({ id, keys, people: found, attendances }) => [
      id,
      new Map(keys.map((key, code) => [key, [found[code] ?? 0, attendances[code] ?? 0] as const])),
    ]),
  ) as unknown as Readonly<Record<(typeof breakdowns)[number], Counts>>;
}
