import type { FollowQuestion } from '../../metrics/ask/question.ts';
import { constant, join, name, type Sql, sql } from '../../sql/sql.ts';
import type { Block } from './block.ts';
import { keyOf, textOf } from './dimensionSql.ts';
import { columnsOf, type Ground } from './ground.ts';

/**
 * The people first seen in the scope: `arrival` (person, first day, key of the sessions of that day; several when they came to several), `entrant`,
 * `coach` (first attended appointment on or after the first day) and `early` (people with one before it). `index` tells the tables of questions apart.
 */
export function followBlock(
  { to, asOf }: FollowQuestion,
  ground: Ground,
  index: number,
): Block & { readonly tables: () => readonly Sql[] } {
  const by = 'next' in to ? null : to.by;
  const visits = ground.visits([...columnsOf([], by === null ? [] : [by]), 'first_visit']);
  const table = (kind: string): Sql => name(`${kind}_of_${index}`);
  const until = sql`CAST(${asOf} AS DATE)`;
  const entrants = (): readonly Sql[] => [
    sql`${table('arrival')} AS MATERIALIZED (
  SELECT person_id, day, ${by === null ? sql`NULL` : keyOf(by)} AS k0 FROM ${visits}
  WHERE presence = 'attended' AND first_visit AND person_id IS NOT NULL AND day < ${until}
)`,
    sql`${table('entrant')} AS MATERIALIZED (SELECT person_id, min(day) AS first FROM ${table('arrival')} GROUP BY person_id)`,
    sql`${table('met')} AS MATERIALIZED (
  SELECT person_id, day FROM coaching WHERE presence = 'attended' AND person_id IS NOT NULL AND day < ${until}
)`,
    sql`${table('coach')} AS MATERIALIZED (
  SELECT person_id, min(m.day) AS day FROM ${table('entrant')} JOIN ${table('met')} m USING (person_id) WHERE m.day >= first GROUP BY person_id
)`,
  ];
  if ('next' in to) {
    const span = to.next === 'coaching' ? untilCoaching(table, until) : untilOpportunity(table, until);
    return {
      keys: 1,
      values: 2,
      tables: entrants,
      write: () => sql`SELECT CAST(days AS VARCHAR) AS k0, CAST(count(*) FILTER (WHERE reached) AS INTEGER) AS v0,
  CAST(count(*) FILTER (WHERE NOT reached) AS INTEGER) AS v1 FROM (${span}) GROUP BY days`,
    };
  }
  const { window } = to;
  return {
    keys: by === null ? 0 : 1,
    values: 6,
    tables: () => [...entrants(), ...outcomes(table, until, window)],
    write: () =>
      by === null
        ? sql`SELECT ${stageColumns} FROM ${table('followed')}`
        : sql`SELECT ${textOf(by, sql`k0`)} AS k0, ${join(six, sql`, `)} FROM (
  SELECT k0, ${stageColumns} FROM ${table('followed')} JOIN (SELECT DISTINCT person_id, k0 FROM ${table('arrival')}) USING (person_id) GROUP BY k0
)`,
  };
}

const six = [0, 1, 2, 3, 4, 5].map((index) => name(`v${index}`));

const stageColumns = sql`CAST(count(*) AS INTEGER) AS v0,
  CAST(count(*) FILTER (WHERE observed) AS INTEGER) AS v1,
  CAST(count(*) FILTER (WHERE observed AND coached) AS INTEGER) AS v2,
  CAST(count(*) FILTER (WHERE observed AND coached AND after) AS INTEGER) AS v3,
  CAST(count(*) FILTER (WHERE observed AND direct AND NOT (coached AND after)) AS INTEGER) AS v4,
  CAST(count(*) FILTER (WHERE observed AND before) AS INTEGER) AS v5`;

type TableName = (kind: string) => Sql;

function outcomes(table: TableName, until: Sql, window: number): readonly Sql[] {
  const end = sql`first + ${constant(window)}`;
  return [
    sql`${table('early')} AS MATERIALIZED (
  SELECT DISTINCT person_id FROM ${table('entrant')} JOIN ${table('met')} m USING (person_id) WHERE m.day < first
)`,
    sql`${table('outcome')} AS MATERIALIZED (
  SELECT person_id, max(c.day IS NOT NULL AND o.day >= c.day) AS after, max(c.day IS NULL OR o.day < c.day) AS direct
  FROM ${table('entrant')} JOIN opportunity o USING (person_id) LEFT JOIN ${table('coach')} c USING (person_id)
  WHERE o.day >= first AND o.day < ${end} AND o.day < ${until}
  GROUP BY person_id
)`,
    sql`${table('followed')} AS MATERIALIZED (
  SELECT person_id, ${end} <= ${until} AS observed, coalesce(c.day < ${end}, false) AS coached,
    coalesce(o.after, false) AS after, coalesce(o.direct, false) AS direct, y.person_id IS NOT NULL AS before
  FROM ${table('entrant')} LEFT JOIN ${table('coach')} c USING (person_id) LEFT JOIN ${table('outcome')} o USING (person_id)
    LEFT JOIN ${table('early')} y USING (person_id)
)`,
  ];
}

function untilCoaching(table: TableName, until: Sql): Sql {
  return sql`SELECT coalesce(c.day, ${until}) - first AS days, c.day IS NOT NULL AS reached
  FROM ${table('entrant')} LEFT JOIN ${table('coach')} c USING (person_id)`;
}

/** An opportunity before the first appointment ends nothing. */
function untilOpportunity(table: TableName, until: Sql): Sql {
  return sql`SELECT coalesce(o.day, ${until}) - c.day AS days, o.day IS NOT NULL AS reached
  FROM ${table('coach')} c LEFT JOIN (
    SELECT person_id, min(o.day) AS day FROM ${table('coach')} c JOIN opportunity o USING (person_id)
    WHERE o.day >= c.day AND o.day < ${until} GROUP BY person_id
  ) o USING (person_id)`;
}
