import { toDayNumber } from '../../model/time/day.ts';
import type { OddityKind, Oddity } from '../../model/dataset/oddity.ts';
import { genders, presences } from '../../model/dataset/vocabulary.ts';
import { BIRTH_ORIGIN } from '../words/birthOrigin.ts';
import { readDate } from '../words/date.ts';
import type { Extract } from '../rows/extract.ts';
import type { RowRef } from '../resolve/registrations.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { createPairing } from '../rows/codes/pairing.ts';
import { sessionOddities } from './sessionOddities.ts';
import type { Resolved } from './resolved.ts';

const EXAMPLES = 5;
/** Of a day. */
const MINUTES = 1440;
const ATTENDED = presences.indexOf('attended');
const [WOMAN, MAN] = [genders.indexOf('F'), genders.indexOf('M')];

/** Days that tools write for a birth that was not given. */
const defaults = new Set(['1900-01-01', '1970-01-01', '2000-01-01'].map((day) => toDayNumber(day) + BIRTH_ORIGIN));

/** What is counted and yet hard to believe, with how often and a few lines to look at. Nothing is corrected. */
export function odditiesOf(resolved: Resolved): readonly Oddity[] {
  const found: Readonly<Record<OddityKind, readonly RowRef[]>> = {
    two_cities_at_once: twoCitiesAtOnce(resolved),
    ...sessionOddities(resolved),
    gender_flip: genderFlips(resolved),
    default_birth: defaultBirths(resolved),
    outside_period: outsidePeriod(resolved.extracts),
  };
  return Object.entries(found).flatMap(([kind, refs]) =>
    refs.length === 0
      ? []
      : [
          {
            kind: kind as OddityKind,
            count: refs.length,
            examples: refs.slice(0, EXAMPLES).map(({ extract, row }) => ({
              file: resolved.extracts[extract]?.understood.file ?? '',
              line: resolved.extracts[extract]?.rows.line[row] ?? 0,
            })),
          },
        ],
  );
}

/** People present in two cities on the same day at the same time: the second row of each. */
function twoCitiesAtOnce({ extracts, sessions, people, counted }: Resolved): readonly RowRef[] {
  const moments = createPairing();
  const places: string[] = [];
  const found: RowRef[] = [];
  for (let index = 0; index < counted.row.length; index += 1) {
    const [extract = 0, row = 0] = [counted.extract[index], counted.row[index]];
    const person = people.of[extract]?.[row] ?? ABSENT;
    const session = sessions.sessions[sessions.of[extract]?.[row] ?? ABSENT];
    if (extracts[extract]?.rows.presence[row] !== ATTENDED || person === ABSENT || session === undefined) continue;
    if (session.city === null || session.minutes === ABSENT) continue;
    const moment = moments.code(person, session.day * MINUTES + session.minutes);
    const place = places[moment];
    if (place === undefined) places[moment] = session.city;
    else if (place !== session.city) found.push({ extract, row });
  }
  return found;
}

/** People said to be a woman in one row and a man in another: the first row that contradicts. */
function genderFlips({ extracts, people }: Resolved): readonly RowRef[] {
  const known = new Map<number, number>();
  const told = new Set<number>();
  return extracts.flatMap(({ rows }, extract) =>
    rowsWhere(rows.gender, extract, (gender, row) => {
      const person = people.of[extract]?.[row] ?? ABSENT;
      if (person === ABSENT || (gender !== WOMAN && gender !== MAN)) return false;
      const first = known.get(person) ?? gender;
      known.set(person, first);
      if (first === gender || told.has(person)) return false;
      told.add(person);
      return true;
    }),
  );
}

/** People born on a day that tools write when none is given: the first row of each. */
function defaultBirths({ extracts, people }: Resolved): readonly RowRef[] {
  const told = new Set<number>();
  return extracts.flatMap(({ rows }, extract) =>
    rowsWhere(rows.birthDay, extract, (birth, row) => {
      const person = people.of[extract]?.[row] ?? ABSENT;
      if (!defaults.has(birth) || told.has(person)) return false;
      if (person !== ABSENT) told.add(person);
      return true;
    }),
  );
}

/** Rows on a day outside the period that the name of their file gives: « export-01_03_2019-31_03_2019.csv ». */
function outsidePeriod(extracts: readonly Extract[]): readonly RowRef[] {
  return extracts.flatMap(({ rows, understood }, extract) => {
    const [first, last] = [...understood.file.matchAll(/\d{1,2}[-_.]\d{1,2}[-_.]\d{4}|\d{4}[-_.]\d{2}[-_.]\d{2}/g)].map(
      ([text]) => readDate(text.replaceAll('_', '-'), 'day-first'),
    );
    if (first?.ok !== true || last?.ok !== true) return [];
    const [from, to] = [toDayNumber(first.day), toDayNumber(last.day)];
    return from > to ? [] : rowsWhere(rows.day, extract, (day) => day < from || day > to);
  });
}

function rowsWhere(
  values: Int32Array,
  extract: number,
  test: (value: number, row: number) => boolean,
): readonly RowRef[] {
  const found: RowRef[] = [];
  values.forEach((value, row) => {
    if (test(value, row)) found.push({ extract, row });
  });
  return found;
}
