import type { Gazetteer } from '../../geo/gazetteer.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import type { Outcome, Report } from '../../model/dataset/report.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import { genders, type Presence, presences } from '../../model/dataset/vocabulary.ts';
import { textAt } from '../rows/codes/texts.ts';
import type { Extract, Understood } from '../rows/extract.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const none = new Int32Array();

/** Which rows of an extract count, and whose they are. */
export interface Counted {
  readonly extract: Extract;
  /** Rows that count; the others are duplicates. */
  readonly rows: Int32Array;
  /** Person of each row of the extract, or −1. */
  readonly people: Int32Array;
  /** True for a person recognised by a name alone, or by a first name and a second sign. */
  readonly isWeak: (person: number) => boolean;
}

/** The report of one file. For an attendance file, `attendances` and what follows count the rows where the person was present. */
export function reportOf(
  { extract, rows, people, isWeak }: Counted,
  gazetteer: Gazetteer,
  extra: readonly Warning[],
): Report {
  const { understood, texts, rows: columns } = extract;
  const isAttendance = understood.kind === 'attendance';
  const states = (row: number): Presence => presences[columns.presence[row] ?? ABSENT] ?? 'unknown';
  const isWorkshop = (row: number): boolean => columns.individual[row] !== 1;
  const present = isAttendance ? rows.filter((row) => states(row) === 'attended' && isWorkshop(row)) : none;
  const absent = isAttendance ? rows.filter((row) => states(row) !== 'attended' && isWorkshop(row)) : none;
  const genderOf = (row: number): 'F' | 'M' | 'X' | 'unknown' => genders[columns.gender[row] ?? ABSENT] ?? 'unknown';
  const gender = { F: 0, M: 0, X: 0, unknown: 0 };
  for (const row of present) gender[genderOf(row)] += 1;
  const stated = gender.F + gender.M + gender.X;
  const isDated = !understood.questions.includes('session_date');
  const days = isDated ? (isAttendance ? present : rows).map((row) => columns.day[row] ?? ABSENT) : none;
  const cityName = (position: number | undefined): string => {
    const code = textAt(texts, position ?? ABSENT);
    return (code === undefined ? undefined : gazetteer.city(code)?.name) ?? 'unknown';
  };
  const citiesOf = (among: Int32Array, column: Int32Array): Readonly<Record<string, number>> => {
    const counts = new Map<number, number>();
    for (const row of among) {
      const position = column[row] ?? ABSENT;
      counts.set(position, (counts.get(position) ?? 0) + 1);
    }
    return countBy([...counts].map(([position, count]) => [cityName(position), count]));
  };
  const hasHomes = understood.columns.some(({ field }) => field === 'home_city' || field === 'home_postcode');
  const homes = hasHomes ? present : none;
  const others = columns.extra.filter((each) => each === 1).length;
  const isOwn = new Uint8Array(people.reduce((most, person) => Math.max(most, person), ABSENT) + 1);
  for (const row of isAttendance ? present : rows) {
    const person = people[row] ?? ABSENT;
    if (person !== ABSENT) isOwn[person] = 1;
  }
  let unique = 0;
  let weak = 0;
  isOwn.forEach((one, person) => {
    unique += one;
    if (one === 1 && isWeak(person)) weak += 1;
  });
  const anonymous = present.filter((row) => people[row] === ABSENT).length;
  const warnings = [...understood.warnings, ...extra];
  return {
    file: understood.file,
    outcome: outcomeOf(understood, warnings),
    kind: understood.kind,
    profile: understood.profile,
    encoding: understood.encoding,
    delimiter: understood.delimiter,
    header_line: understood.headerLine,
    table: understood.table,
    columns: understood.columns,
    rows: columns.line.length - others + understood.rejections.length,
    attendances: present.length,
    events: rows.length - present.length - absent.length,
    not_attended: {
      no_show: absent.filter((row) => states(row) === 'no_show').length,
      cancelled: absent.filter((row) => states(row) === 'cancelled').length,
      registered: absent.filter((row) => states(row) === 'registered').length,
      unknown: absent.filter((row) => states(row) === 'unknown').length,
    },
    duplicates: columns.line.length - rows.length,
    rejected: countBy(understood.rejections.map(({ reason }) => [reason, 1])),
    rejections: understood.rejections,
    skipped: understood.skipped,
    headcount: others,
    unique_persons: unique,
    people_bounds: [unique, unique + anonymous],
    weak_key_persons: weak,
    anonymous_attendances: anonymous,
    by_session_city: citiesOf(present, columns.city),
    by_home_city: citiesOf(homes, columns.homeCity),
    gender,
    women_share: stated === 0 ? null : Math.round((gender.F / stated) * 10_000) / 10_000,
    date_min: days.length === 0 ? null : fromDayNumber(days.reduce((a, b) => Math.min(a, b))),
    date_max: days.length === 0 ? null : fromDayNumber(days.reduce((a, b) => Math.max(a, b))),
    warnings,
    remarks: understood.remarks,
    repairs: understood.repairs,
    questions: understood.questions,
    unknown_values: understood.unknownValues,
    ...understood.refusal,
  };
}

function outcomeOf({ refusal, questions, rejections }: Understood, warnings: readonly Warning[]): Outcome {
  if (refusal !== null) return 'reject_file';
  if (questions.length > 0) return 'needs_user_input';
  return warnings.length > 0 || rejections.length > 0 ? 'accept_with_warnings' : 'accept';
}

/** Sums by name, in order of the alphabet. */
function countBy(values: readonly (readonly [name: string, count: number])[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const [name, count] of values) counts.set(name, (counts.get(name) ?? 0) + count);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
