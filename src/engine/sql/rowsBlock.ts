import type { RowsQuestion } from '../../metrics/ask/question.ts';
import { ofRow } from '../../metrics/define/algebra.ts';
import { constant, type Sql, sql } from '../../sql/sql.ts';
import type { Block } from './block.ts';
import { condition } from './condition.ts';
import { columnsOf, type Ground } from './ground.ts';

/** The first rows behind a measure: day, city and detail as keys; person, file and line as values. */
export function rowsBlock({ of: { of: fact, where }, most }: RowsQuestion, ground: Ground): Block {
  const columns = columnsOf([where], []);
  const rows = fact === 'visit' ? ground.visits([...columns, 'city', 'theme']) : ground.events(fact, columns);
  const [city, detail] =
    fact === 'visit'
      ? [sql`CAST(f.city AS VARCHAR)`, sql`CAST(f.theme AS VARCHAR)`]
      : [
          sql`CAST(NULL AS VARCHAR)`,
          fact === 'opportunity' ? sql`CAST(f.type AS VARCHAR)` : sql`CAST(NULL AS VARCHAR)`,
        ];
  const joined =
    fact === 'visit'
      ? sql` LEFT JOIN registration r ON r.person_id = f.person_id AND r.session_id = f.session_id`
      : sql``;
  const from: Sql = fact === 'visit' ? sql`r` : sql`f`;
  return {
    keys: 3,
    values: 3,
    write: () => sql`SELECT CAST(f.day AS VARCHAR) AS k0, ${city} AS k1, ${detail} AS k2,
  f.person_id AS v0, ${from}.source_id AS v1, ${from}.line AS v2
FROM (SELECT * FROM ${rows} WHERE ${condition(ofRow(where))}) f${joined}
ORDER BY f.person_id, f.day, k1, k2, v1, v2 LIMIT ${constant(most)}`,
  };
}
