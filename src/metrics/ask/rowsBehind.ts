import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { constant, join, sql } from '../../sql/sql.ts';
import { condition, extrasOf, ofRow } from './block.ts';
import { indicator } from '../define/indicators.ts';
import type { MeasureContext } from './measure.ts';
import type { Query } from './row.ts';
import { events, sharedTables, visits } from './scope.ts';

/** A row that a figure counts: a numbered person, never a name. */
export interface RowBehind {
  /** `null` for somebody anonymous. */
  readonly person: number | null;
  readonly day: Day;
  /** INSEE code of the session; `null` when not known, or for an appointment or an opportunity. */
  readonly city: string | null;
  /** Theme of the session, or type of the opportunity. */
  readonly detail: string | null;
  /** Position of the file, and line in it; `null` where not known. */
  readonly source: number | null;
  readonly line: number | null;
}

/** Rows given at most. */
const MOST = 100;

/** The first rows that the count behind an indicator rests on, by person and day; none for what counts inhabitants. */
export async function rowsBehind(
  query: Query,
  id: IndicatorId,
  scope: Scope,
  { programme }: MeasureContext,
): Promise<readonly RowBehind[]> {
  const each = indicator(id);
  const measure = 'count' in each ? each.count : each.numerator;
  if ('residents' in measure) return [];
  const { of: fact, where } = measure;
  const extras = extrasOf(null, [measure], scope);
  const rows = fact === 'visit' ? visits(scope, programme, extras) : events(fact, scope, programme, extras);
  const columns =
    fact === 'visit'
      ? sql`CAST(f.city AS VARCHAR) AS city, CAST(f.theme AS VARCHAR) AS detail, r.source_id AS source, r.line AS line`
      : fact === 'opportunity'
        ? sql`CAST(NULL AS VARCHAR) AS city, CAST(f.type AS VARCHAR) AS detail, f.source_id AS source, f.line AS line`
        : sql`CAST(NULL AS VARCHAR) AS city, CAST(NULL AS VARCHAR) AS detail, f.source_id AS source, f.line AS line`;
  const joined =
    fact === 'visit'
      ? sql` LEFT JOIN registration r ON r.person_id = f.person_id AND r.session_id = f.session_id`
      : sql``;
  const shared = sharedTables(scope, programme, extras);
  const found = await query(sql`${
    shared.length === 0
      ? sql``
      : sql`WITH ${join(shared, sql`,\n`)}
`
  }SELECT f.person_id AS person, CAST(f.day AS VARCHAR) AS day, ${columns}
FROM (SELECT * FROM ${rows} WHERE ${condition(ofRow(where))}) f${joined}
ORDER BY f.person_id, f.day LIMIT ${constant(MOST)}`);
  return found.map((row) => ({
    person: numberOf(row['person']),
    day: String(row['day']),
    city: textOf(row['city']),
    detail: textOf(row['detail']),
    source: numberOf(row['source']),
    line: numberOf(row['line']),
  }));
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
