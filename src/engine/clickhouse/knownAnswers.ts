import { type Sql, sql } from '../../sql/sql.ts';
import type { Row } from '../sql/row.ts';

/** A statement whose answer is known, and the setting under which it would be another. */
export interface KnownAnswer {
  readonly setting: string;
  readonly statement: Sql;
  readonly answer: readonly (readonly Row[string][])[];
}

const none = sql`(SELECT 1 AS x WHERE false)`;

/** Asked before the first question: what a setting says of itself is not proof of what it does. */
export const knownAnswers: readonly KnownAnswer[] = [
  { setting: 'offset', statement: sql`SELECT number AS a FROM numbers(3) ORDER BY a LIMIT 1`, answer: [[0]] },
  { setting: 'limit', statement: sql`SELECT number AS a FROM numbers(3) ORDER BY a`, answer: [[0], [1], [2]] },
  {
    setting: 'join_use_nulls',
    statement: sql`SELECT r.y IS NULL AS a FROM (SELECT 1 AS x) l LEFT JOIN (SELECT 2 AS x, 3 AS y) r ON l.x = r.x`,
    answer: [[1]],
  },
  {
    setting: 'group_by_use_nulls',
    statement: sql`SELECT count(*) - count(x) AS a FROM (SELECT x, y FROM (SELECT number AS x, number AS y FROM numbers(2)) AS z GROUP BY GROUPING SETS ((x), (y))) AS g`,
    answer: [[2]],
  },
  {
    setting: 'empty_result_for_aggregation_by_empty_set',
    statement: sql`SELECT count(*) AS a FROM ${none} AS z`,
    answer: [[0]],
  },
  {
    setting: 'aggregate_functions_null_for_empty',
    statement: sql`SELECT sum(x) IS NULL AS a FROM ${none} AS z`,
    answer: [[1]],
  },
  {
    setting: 'cast_keep_nullable',
    statement: sql`SELECT CAST(nullIf(1, 1) AS VARCHAR) IS NULL AS a`,
    answer: [[1]],
  },
  {
    setting: 'prefer_column_name_to_alias',
    statement: sql`SELECT max(x) AS x, min(x) AS y FROM (SELECT 1 AS x) AS z`,
    answer: [[1, 1]],
  },
  {
    setting: 'joined_subquery_requires_alias',
    statement: sql`SELECT count(*) AS a FROM (SELECT 1 AS x) JOIN (SELECT 1 AS x) USING (x)`,
    answer: [[1]],
  },
  {
    setting: 'join_default_strictness',
    statement: sql`SELECT count(*) AS a FROM (SELECT 1 AS x) AS l JOIN (SELECT 1 AS x, number FROM numbers(2)) AS r USING (x)`,
    answer: [[2]],
  },
  {
    setting: 'transform_null_in',
    statement: sql`SELECT count(*) AS a FROM (SELECT nullIf(1, 1) AS x) AS z WHERE x IN (SELECT nullIf(2, 2))`,
    answer: [[0]],
  },
  {
    setting: 'count_distinct_implementation',
    statement: sql`SELECT count(DISTINCT number) AS a FROM numbers(200000)`,
    answer: [[200_000]],
  },
];

export function isAnswered({ answer }: KnownAnswer, rows: readonly Row[]): boolean {
  const plain = rows.map((row) =>
    Object.values(row).map((value) => (typeof value === 'boolean' ? Number(value) : value)),
  );
  return JSON.stringify(plain) === JSON.stringify(answer);
}
