import type { Scope } from '../../model/address/filter.ts';
import type { Opportunities, OpportunityCount } from '../../model/figure/pathway.ts';
import { evidences, opportunityTypes } from '../../model/dataset/vocabulary.ts';
import { join, sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import type { Query, Row } from './row.ts';
import { events, sharedTables } from './scope.ts';

/** Opportunities of the period as events and as people, by type and by who vouches for them; people are counted again at each level. */
export async function opportunities(query: Query, scope: Scope, { programme }: MeasureContext): Promise<Opportunities> {
  const extras = { age: scope.age.length > 0, coached: false, helped: false };
  const own = sql`own AS MATERIALIZED (SELECT person_id, day, type, evidence FROM ${events('opportunity', scope, programme, extras)})`;
  const rows = await query(sql`WITH ${join([...sharedTables(scope, programme, extras), own], sql`,\n`)}
SELECT CASE WHEN grouping(type) = 0 THEN 'type' WHEN grouping(evidence) = 0 THEN 'evidence' ELSE 'total' END AS level,
  coalesce(CAST(type AS VARCHAR), CAST(evidence AS VARCHAR)) AS key,
  CAST(count(*) AS INTEGER) AS events, CAST(count(DISTINCT person_id) AS INTEGER) AS people
FROM own GROUP BY GROUPING SETS ((type), (evidence), ())
UNION ALL
SELECT 'same-day', NULL, 0, CAST(count(DISTINCT person_id) AS INTEGER)
FROM (SELECT person_id FROM own WHERE person_id IS NOT NULL GROUP BY person_id, day HAVING count(*) > 1)`);
  const of = (level: string): readonly Row[] => rows.filter((row) => row['level'] === level);
  const [total] = of('total');
  const [sameDay] = of('same-day');
  return {
    period: scope.period,
    total: countOf(total, ''),
    byType: inOrder(of('type'), opportunityTypes),
    byEvidence: inOrder(of('evidence'), evidences),
    sameDay: Number(sameDay?.['people'] ?? 0),
  };
}

function countOf(row: Row | undefined, key: string): OpportunityCount {
  return { key, events: Number(row?.['events'] ?? 0), people: Number(row?.['people'] ?? 0) };
}

/** Every kind, those without any too, then what is not stated. */
function inOrder(rows: readonly Row[], kinds: readonly string[]): readonly OpportunityCount[] {
  const found = (key: string | null): Row | undefined => rows.find((row) => (row['key'] ?? null) === key);
  const unknown = found(null);
  return [
    ...kinds.map((kind) => countOf(found(kind), kind)),
    ...(unknown === undefined ? [] : [countOf(unknown, 'unknown')]),
  ];
}
