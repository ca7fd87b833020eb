import type { assemble } from '../../src/import/tables/assemble.ts';
import type { Kind, Outcome, Report } from '../../src/model/dataset/report.ts';
import type { Column } from '../../src/model/dataset/table.ts';
import { presences } from '../../src/model/dataset/vocabulary.ts';

const gravity: readonly Outcome[] = ['accept', 'accept_with_warnings', 'needs_user_input', 'reject_file'];

/** One report on several files as one dataset, under the name `*`: sums of theirs, people counted once. A file that waits for an answer adds nothing. What belongs to one file is `null`. */
export function wholeImport({ tables, reports }: ReturnType<typeof assemble>): Report {
  const counted = reports.filter(({ questions }) => questions.length === 0);
  const total = (count: (report: Report) => number): number => counted.reduce((sum, report) => sum + count(report), 0);
  const merged = (counts: (report: Report) => Readonly<Record<string, number>>): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const report of counted)
      for (const [key, count] of Object.entries(counts(report))) sums[key] = (sums[key] ?? 0) + count;
    return sums;
  };
  const days = counted.flatMap(({ date_min, date_max }) => [date_min, date_max]).filter((day) => day !== null);
  const gender = {
    F: total((report) => report.gender.F),
    M: total((report) => report.gender.M),
    X: total((report) => report.gender.X),
    unknown: total((report) => report.gender.unknown),
  };
  const known = gender.F + gender.M + gender.X;
  const kinds = new Set<Kind>(reports.map(({ kind }) => kind).filter((kind) => kind !== 'none'));
  return {
    file: '*',
    outcome: gravity[Math.max(...reports.map(({ outcome }) => gravity.indexOf(outcome)))] ?? 'accept',
    kind: kinds.size === 0 ? 'none' : kinds.has('attendance') ? 'attendance' : ([...kinds][0] ?? 'none'),
    profile: null,
    encoding: null,
    delimiter: null,
    header_line: null,
    table: null,
    columns: [],
    rows: total(({ rows }) => rows),
    attendances: total(({ attendances }) => attendances),
    events: total(({ events }) => events),
    not_attended: {
      no_show: total((report) => report.not_attended.no_show),
      cancelled: total((report) => report.not_attended.cancelled),
      registered: total((report) => report.not_attended.registered),
      unknown: total((report) => report.not_attended.unknown),
    },
    duplicates: total(({ duplicates }) => duplicates),
    rejected: merged(({ rejected }) => rejected),
    rejections: [],
    skipped: {
      preamble: total(({ skipped }) => skipped.preamble),
      total: total(({ skipped }) => skipped.total),
      blank: total(({ skipped }) => skipped.blank),
      repeated_header: total(({ skipped }) => skipped.repeated_header),
      organiser: total(({ skipped }) => skipped.organiser),
    },
    headcount: total(({ headcount }) => headcount),
    unique_persons: people(tables),
    people_bounds: [people(tables), people(tables) + total(({ anonymous_attendances }) => anonymous_attendances)],
    weak_key_persons: total(({ weak_key_persons }) => weak_key_persons),
    anonymous_attendances: total(({ anonymous_attendances }) => anonymous_attendances),
    by_session_city: merged(({ by_session_city }) => by_session_city),
    by_home_city: merged(({ by_home_city }) => by_home_city),
    gender,
    women_share: known === 0 ? null : Math.round((gender.F / known) * 10_000) / 10_000,
    date_min: days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null),
    date_max: days.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null),
    repairs: reports.flatMap(({ repairs }) => repairs),
    remarks: [],
    warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
    questions: [...new Set(reports.flatMap(({ questions }) => questions))],
    unknown_values: [],
  };
}

/** Distinct people with at least one attendance. */
function people(tables: ReturnType<typeof assemble>['tables']): number {
  const columns: Readonly<Record<string, Column>> = tables.find(({ name }) => name === 'registration')?.columns ?? {};
  const attended = presences.indexOf('attended');
  const presence = columns['presence']?.values;
  const present = columns['person_id']?.values.filter((id, row) => id >= 0 && presence?.[row] === attended);
  return new Set(present).size;
}
