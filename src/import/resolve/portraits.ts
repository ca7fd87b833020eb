import { fromDayNumber } from '../../model/time/day.ts';
import { genders, occupations, presences } from '../../model/dataset/vocabulary.ts';
import { BIRTH_ORIGIN } from '../words/birthOrigin.ts';
import { OLDEST, YOUNGEST } from '../words/age.ts';
import { textAt } from '../rows/codes/texts.ts';
import { type Extract, kindAt } from '../rows/extract.ts';
import type { People } from './people.ts';
import type { Refs } from './registrations.ts';
import type { RowColumn } from '../rows/rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** Completed years, both −1 when not known. */
export interface AgeBounds {
  readonly low: number;
  readonly high: number;
}

/** What is known of people, gathered from all their rows. */
export interface Portraits {
  /** Position in the vocabulary of each person, or −1. */
  readonly gender: Int32Array;
  readonly occupation: Int32Array;
  /** INSEE code, the most frequent. */
  readonly homeCity: readonly (string | null)[];
  /** First day ever attended, or −1. */
  readonly firstDay: Int32Array;
  /** Age of a row's person on the row's day. */
  readonly age: (extract: number, row: number) => AgeBounds;
}

const ATTENDED = presences.indexOf('attended');
const unknownAge: AgeBounds = { low: ABSENT, high: ABSENT };

/**
 * Gathers the attributes of people: the most frequent answer they gave, the first in case of a tie. An age comes from the full date of birth, else
 * the year of birth (age reached in the year), else what the row states, else what the person stated nearest in time.
 */
export function portray(extracts: readonly Extract[], people: People, counted: Refs): Portraits {
  const gender = mostFrequent(extracts, people, 'gender', genders.length);
  const occupation = mostFrequent(extracts, people, 'occupation', occupations.length);
  const birthDay = mostFrequentNumber(extracts, people, 'birthDay');
  const birthYear = mostFrequentNumber(extracts, people, 'birthYear');
  const stated = statedAges(extracts, people);
  const firstDay = new Int32Array(people.count).fill(ABSENT);
  for (let index = 0; index < counted.row.length; index += 1) {
    const [extract = 0, row = 0] = [counted.extract[index], counted.row[index]];
    const person = people.of[extract]?.[row] ?? ABSENT;
    const found = extracts[extract];
    if (
      person === ABSENT ||
      found === undefined ||
      kindAt(found, row) !== 'attendance' ||
      found.rows.presence[row] !== ATTENDED
    )
      continue;
    const [day = ABSENT, known = ABSENT] = [found.rows.day[row], firstDay[person]];
    if (known === ABSENT || day < known) firstDay[person] = day;
  }
  const age = (extract: number, row: number): AgeBounds => {
    const rows = extracts[extract]?.rows;
    const person = people.of[extract]?.[row] ?? ABSENT;
    if (rows === undefined) return unknownAge;
    const day = rows.day[row] ?? ABSENT;
    const born = birthDay[person] ?? ABSENT;
    if (born !== ABSENT) return plausible(completedYears(born - BIRTH_ORIGIN, day));
    const year = birthYear[person] ?? ABSENT;
    if (year !== ABSENT) return plausible(Math.floor(calendar(day) / 10_000) - year);
    const [low = ABSENT, high = ABSENT] = [rows.ageLow[row], rows.ageHigh[row]];
    if (low !== ABSENT) return { low, high };
    return nearest(stated.get(person) ?? [], day);
  };
  return { gender, occupation, homeCity: homeCities(extracts, people), firstDay, age };
}

function plausible(years: number): AgeBounds {
  return years >= YOUNGEST && years <= OLDEST ? { low: years, high: years } : unknownAge;
}

/** A day as a number that sorts by year, then by day in the year: 20190215. */
const calendar = memoisedNumber((day) => Number(fromDayNumber(day).replaceAll('-', '')));

function completedYears(birth: number, day: number): number {
  return Math.floor((calendar(day) - calendar(birth)) / 10_000);
}

function memoisedNumber(read: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>();
  return (value) => {
    const found = known.get(value) ?? read(value);
    known.set(value, found);
    return found;
  };
}

function mostFrequent(extracts: readonly Extract[], people: People, column: RowColumn, size: number): Int32Array {
  const counts = new Uint32Array(people.count * size);
  const first = new Float64Array(people.count * size);
  forEachKnown(extracts, people, column, (person, value, order) => {
    const at = person * size + value;
    if (counts[at] === 0) first[at] = order;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  return Int32Array.from({ length: people.count }, (_, person) => {
    let best = ABSENT;
    for (let value = 0; value < size; value += 1) {
      const [at, top] = [person * size + value, person * size + best];
      const [count = 0, most = 0] = [counts[at], best === ABSENT ? 0 : counts[top]];
      if (count > most || (count === most && count > 0 && (first[at] ?? 0) < (first[top] ?? 0))) best = value;
    }
    return best;
  });
}

/** The most frequent value of a column for each person, the first met in case of a tie; −1 for none. */
function mostFrequentNumber(extracts: readonly Extract[], people: People, column: RowColumn): Int32Array {
  const chosen = new Int32Array(people.count).fill(ABSENT);
  const contested = new Map<number, Map<number, number>>();
  forEachKnown(extracts, people, column, (person, value) => {
    if (chosen[person] === ABSENT) chosen[person] = value;
    else if (chosen[person] !== value) contested.set(person, new Map());
  });
  if (contested.size === 0) return chosen;
  forEachKnown(extracts, people, column, (person, value) => {
    const counts = contested.get(person);
    counts?.set(value, (counts.get(value) ?? 0) + 1);
  });
  for (const [person, counts] of contested) {
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    if (best !== undefined) chosen[person] = best[0];
  }
  return chosen;
}

function forEachKnown(
  extracts: readonly Extract[],
  people: People,
  column: RowColumn,
  tell: (person: number, value: number, order: number) => void,
): void {
  let order = 0;
  extracts.forEach(({ rows }, extract) => {
    const own = people.of[extract];
    rows[column].forEach((value, row) => {
      order += 1;
      const person = own?.[row] ?? ABSENT;
      if (value !== ABSENT && person !== ABSENT) tell(person, value, order);
    });
  });
}

function homeCities(extracts: readonly Extract[], people: People): readonly (string | null)[] {
  const codes = [
    ...new Set(extracts.flatMap(({ rows, texts }) => [...new Set(rows.homeCity)].map((each) => textAt(texts, each)))),
  ];
  const coded = new Map(codes.map((code, position) => [code, position]));
  const translated = extracts.map((extract): Extract => {
    const homeCity = extract.rows.homeCity.map((each) =>
      each === ABSENT ? ABSENT : (coded.get(textAt(extract.texts, each)) ?? ABSENT),
    );
    return { ...extract, rows: { ...extract.rows, homeCity } };
  });
  const chosen = mostFrequentNumber(translated, people, 'homeCity');
  return Array.from({ length: people.count }, (_, person) => codes[chosen[person] ?? ABSENT] ?? null);
}

interface StatedAge extends AgeBounds {
  readonly day: number;
}

function statedAges(extracts: readonly Extract[], people: People): ReadonlyMap<number, readonly StatedAge[]> {
  const stated = new Map<number, StatedAge[]>();
  extracts.forEach(({ rows }, extract) => {
    rows.ageLow.forEach((low, row) => {
      const person = people.of[extract]?.[row] ?? ABSENT;
      if (low === ABSENT || person === ABSENT) return;
      const one = { day: rows.day[row] ?? 0, low, high: rows.ageHigh[row] ?? low };
      const own = stated.get(person);
      if (own === undefined) stated.set(person, [one]);
      else own.push(one);
    });
  });
  return stated;
}

function nearest(stated: readonly StatedAge[], day: number): AgeBounds {
  let best: StatedAge | null = null;
  for (const each of stated) {
    const distance = Math.abs(each.day - day);
    const shortest = best === null ? Infinity : Math.abs(best.day - day);
    if (distance < shortest || (distance === shortest && best !== null && each.day < best.day)) best = each;
  }
  return best === null ? unknownAge : { low: best.low, high: best.high };
}
