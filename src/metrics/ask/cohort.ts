import type { Cohort, CohortBreakdown, CohortCell, CohortRates, Stages, Window } from '../../model/figure/cohort.ts';
import type { Day } from '../../model/time/day.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Scope } from '../../model/address/filter.ts';
import { constant, join, sql } from '../../sql/sql.ts';
import { breakdown } from '../define/breakdowns.ts';
import { entrantTables } from './entrants.ts';
import type { MeasureContext } from './measure.ts';
import { keyIn, type Query, type Row } from './row.ts';
import { verdict } from '../stats/verdict.ts';

interface Asked {
  readonly window: Window;
  readonly by: CohortBreakdown | null;
  /** The first day of which nothing is known. */
  readonly asOf: Day;
}

/** Follows the people first seen in the scope, each for as many days from their first attendance, in one statement; totals are counted again. */
export async function cohort(
  query: Query,
  scope: Scope,
  { window, by, asOf }: Asked,
  { programme }: MeasureContext,
): Promise<Cohort> {
  const rows = await query(sql`WITH ${join(
    [
      ...entrantTables(scope, programme, by, asOf),
      sql`outcome AS MATERIALIZED (
  SELECT person_id, bool_or(coach.day IS NOT NULL AND o.day >= coach.day) AS after, bool_or(coach.day IS NULL OR o.day < coach.day) AS direct
  FROM entrant JOIN opportunity o USING (person_id) LEFT JOIN coach USING (person_id)
  WHERE o.day >= first AND o.day < first + ${constant(window)} AND o.day < CAST(${asOf} AS DATE)
  GROUP BY person_id
)`,
      sql`followed AS MATERIALIZED (
  SELECT person_id, first + ${constant(window)} <= CAST(${asOf} AS DATE) AS observed,
    coalesce(coach.day < first + ${constant(window)}, false) AS coached,
    coalesce(outcome.after, false) AS after, coalesce(outcome.direct, false) AS direct, early.person_id IS NOT NULL AS before
  FROM entrant LEFT JOIN coach USING (person_id) LEFT JOIN outcome USING (person_id) LEFT JOIN early USING (person_id)
)`,
    ],
    sql`,\n`,
  )}
SELECT false AS is_total, key, ${stageColumns} FROM followed JOIN member USING (person_id) ${by === null ? sql`WHERE false` : sql``} GROUP BY key
UNION ALL
SELECT true, NULL, ${stageColumns} FROM followed`);
  const total = rows.find((row) => row['is_total'] === true);
  const stages = stagesOf(total ?? {});
  const rates = ratesOf(stages);
  const cells = rows.filter((row) => row['is_total'] === false).map((row) => cellOf(row, rates));
  return {
    period: scope.period,
    window,
    asOf,
    stages,
    ...rates,
    by,
    cells: by === null ? [] : inOrder(cells, by, scope, programme),
  };
}

const stageColumns = sql`CAST(count(*) AS INTEGER) AS entrants,
  CAST(count(*) FILTER (WHERE observed) AS INTEGER) AS observed,
  CAST(count(*) FILTER (WHERE observed AND coached) AS INTEGER) AS coached,
  CAST(count(*) FILTER (WHERE observed AND coached AND after) AS INTEGER) AS helped,
  CAST(count(*) FILTER (WHERE observed AND direct AND NOT (coached AND after)) AS INTEGER) AS direct,
  CAST(count(*) FILTER (WHERE observed AND before) AS INTEGER) AS coached_before`;

function stagesOf(row: Row): Stages {
  const count = (column: string): number => Number(row[column] ?? 0);
  const [entrants, observed] = [count('entrants'), count('observed')];
  return {
    entrants,
    observed,
    immature: entrants - observed,
    coached: count('coached'),
    helped: count('helped'),
    direct: count('direct'),
    coachedBefore: count('coached_before'),
  };
}

function ratesOf({ observed, coached, helped }: Stages): CohortRates {
  return { coaching: ratio(coached, observed), step: ratio(helped, coached), overall: ratio(helped, observed) };
}

function ratio(numerator: number, denominator: number): Figure {
  if (denominator === 0) return { state: 'undefined' };
  return { state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 };
}

function cellOf(row: Row, whole: CohortRates): CohortCell {
  const stages = stagesOf(row);
  const rates = ratesOf(stages);
  const verdicts = {
    coaching: verdict(rates.coaching, whole.coaching),
    overall: verdict(rates.overall, whole.overall),
  };
  return { key: keyIn(row, 'key'), stages, ...rates, verdicts };
}

function inOrder(
  cells: readonly CohortCell[],
  by: CohortBreakdown,
  { period }: Scope,
  programme: MeasureContext['programme'],
): readonly CohortCell[] {
  const domain = breakdown(by).domain(period, programme);
  const rank = ({ key, stages }: CohortCell): number => {
    if (key === 'unknown') return Infinity;
    return domain === null ? -stages.observed : domain.indexOf(key);
  };
  return cells.toSorted((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}
