import type { Scope } from '../../model/address/filter.ts';
import type { Loyalty } from '../../model/figure/rhythm.ts';
import { sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import type { Query, Row } from './row.ts';

/** Days at the end of each band: a week, a month, a quarter. */
const [WEEK, MONTH, QUARTER] = [7, 30, 90];

/** How many times people came in the scope, and how soon those first seen in it came again. People who are not identified are in neither. */
export async function loyalty(query: Query, scope: Scope, { programme }: MeasureContext): Promise<Loyalty> {
  const rows = await query(overAttended(scope, programme, [], counts));
  const of = (kind: string): readonly { readonly value: number | null; readonly people: number }[] =>
    rows.filter((row) => row['kind'] === kind).map((row) => ({ value: valueOf(row), people: Number(row['people']) }));
  const among = (all: ReturnType<typeof of>, from: number, to: number): number =>
    all
      .filter(({ value }) => value !== null && value >= from && value <= to)
      .reduce((sum, { people }) => sum + people, 0);
  const [times, gaps] = [of('times'), of('gap')];
  return {
    period: scope.period,
    times: { once: among(times, 1, 1), few: among(times, 2, 3), often: among(times, 4, Infinity) },
    again: {
      week: among(gaps, 1, WEEK),
      month: among(gaps, WEEK + 1, MONTH),
      quarter: among(gaps, MONTH + 1, QUARTER),
      later: among(gaps, QUARTER + 1, Infinity),
      never: gaps.find(({ value }) => value === null)?.people ?? 0,
    },
    median: medianOf(gaps),
  };
}

function valueOf(row: Row): number | null {
  return row['value'] === null ? null : Number(row['value']);
}

/** The lower of the two in the middle, for an even number. */
function medianOf(gaps: readonly { readonly value: number | null; readonly people: number }[]): number | null {
  const known = gaps.flatMap(({ value, people }) => (value === null ? [] : [{ value, people }]));
  known.sort((a, b) => a.value - b.value);
  const half = known.reduce((sum, { people }) => sum + people, 0) / 2;
  let passed = 0;
  for (const { value, people } of known) {
    passed += people;
    if (passed >= half) return value;
  }
  return null;
}

const counts = sql`SELECT 'times' AS kind, CAST(times AS INTEGER) AS value, CAST(count(*) AS INTEGER) AS people
FROM (SELECT person_id, count(*) AS times FROM attended WHERE person_id IS NOT NULL GROUP BY person_id)
GROUP BY times
UNION ALL
SELECT 'gap', CAST(gap AS INTEGER), CAST(count(*) AS INTEGER)
FROM (
  SELECT f.person_id, min(v.day) - any_value(f.day) AS gap
  FROM (SELECT DISTINCT person_id, day FROM attended WHERE first_visit AND person_id IS NOT NULL) f
  LEFT JOIN visit v ON v.person_id = f.person_id AND v.presence = 'attended' AND v.day > f.day
  GROUP BY f.person_id
)
GROUP BY gap`;
