import type { Scope } from '../../model/address/filter.ts';
import type { Flows } from '../../model/figure/pathway.ts';
import { join, sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import type { Query } from './row.ts';
import { events, sharedTables, visits } from './scope.ts';

/** Who attended, was coached, and has an opportunity in the period, whatever came first: the flows of a period, not what became of a cohort. */
export async function flows(query: Query, scope: Scope, { programme }: MeasureContext): Promise<Flows> {
  const extras = { age: scope.age.length > 0, coached: false, helped: false };
  const shared = sharedTables(scope, programme, extras);
  const seen = sql`seen AS (
  SELECT person_id, 1 AS stage FROM ${visits(scope, programme, extras)} WHERE presence = 'attended'
  UNION ALL SELECT person_id, 2 FROM ${events('coaching', scope, programme, extras)} WHERE presence = 'attended'
  UNION ALL SELECT person_id, 3 FROM ${events('opportunity', scope, programme, extras)}
)`;
  const rows = await query(sql`WITH ${join([...shared, seen], sql`,\n`)}
SELECT attended, coached, helped, CAST(count(*) AS INTEGER) AS people FROM (
  SELECT person_id, bool_or(stage = 1) AS attended, bool_or(stage = 2) AS coached, bool_or(stage = 3) AS helped
  FROM seen WHERE person_id IS NOT NULL GROUP BY person_id
) GROUP BY attended, coached, helped ORDER BY attended DESC, coached DESC, helped DESC`);
  const found = rows.map(({ attended, coached, helped, people }) => ({
    attended: attended === true,
    coached: coached === true,
    helped: helped === true,
    people: Number(people),
  }));
  return { period: scope.period, flows: found, people: found.reduce((sum, { people }) => sum + people, 0) };
}
