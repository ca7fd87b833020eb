import type { Report } from '../../../src/model/dataset/report.ts';

/** Fields of a report that a case says; a `null` is not checked, a list holds every right answer. */
export interface Case {
  readonly outcome?: string;
  readonly alt_outcomes?: readonly string[];
  readonly outcome_exact?: readonly string[];
  readonly kind?: string;
  readonly rows?: number | Readonly<Record<string, unknown>> | null;
  readonly either?: readonly Case[];
  readonly must_warn?: string;
  readonly must_say?: string;
  readonly policy_dependent?: readonly string[];
  readonly needs_user_input?: readonly string[];
  readonly [field: string]: unknown;
}

const compared = [
  'kind',
  'attendances',
  'not_attended',
  'events',
  'duplicates',
  'skipped',
  'unique_persons',
  'anonymous_attendances',
  'by_session_city',
  'by_home_city',
  'gender',
  'women_share',
  'date_min',
  'date_max',
  'rejected',
  'questions',
] as const;

/** What a report says that the case does not; empty when it is right. */
export function faultsOf(report: Report, expected: Case): readonly string[] {
  if (expected.either !== undefined) {
    const { either, ...rest } = expected;
    const all = either.map((each) => faultsOf(report, each));
    return [...faultsOf(report, rest), ...(all.some(({ length }) => length === 0) ? [] : all.flat())];
  }
  const faults: string[] = [];
  const outcomes =
    expected.outcome_exact ??
    (expected.outcome === 'accept' || expected.outcome === 'accept_with_warnings'
      ? ['accept', 'accept_with_warnings', ...(expected.alt_outcomes ?? [])]
      : expected.outcome === undefined
        ? null
        : [expected.outcome, ...(expected.alt_outcomes ?? [])]);
  if (outcomes !== null && !outcomes.includes(report.outcome))
    faults.push(`outcome ${report.outcome} ≠ ${outcomes.join(' or ')}`);
  const isSilent = report.warnings.length === 0 && report.questions.length === 0;
  if (expected.must_warn !== undefined && isSilent) faults.push(`says nothing of: ${expected.must_warn}`);
  // Whoever ran the session is a row of the file, and none of the report.
  const all = report.rows + report.skipped.organiser;
  if (typeof expected.rows === 'number' && report.rows !== expected.rows && all !== expected.rows)
    faults.push(`rows ${report.rows} ≠ ${expected.rows}`);
  if (typeof expected.rows === 'object' && expected.rows !== null) {
    const { data, duplicates } = expected.rows;
    if (typeof data === 'number' && report.rows !== data) faults.push(`rows ${report.rows} ≠ ${data}`);
    if (typeof duplicates === 'number' && report.duplicates !== duplicates)
      faults.push(`duplicates ${report.duplicates}`);
  }
  for (const field of compared) {
    const right = expected[field];
    if (right === undefined || right === null || expected.policy_dependent?.includes(field) === true) continue;
    if (!agrees(report[field], right))
      faults.push(`${field} ${JSON.stringify(report[field])} ≠ ${JSON.stringify(right)}`);
  }
  return faults;
}

function agrees(said: unknown, right: unknown): boolean {
  const isSame = (one: unknown): boolean => JSON.stringify(one) === JSON.stringify(said);
  if (Array.isArray(right)) return right.some(isSame) || isSame(right);
  if (typeof right === 'object' && right !== null)
    return Object.entries(right).every(([key, value]) => ((said as Record<string, unknown>)[key] ?? 0) === value);
  return said === right;
}
