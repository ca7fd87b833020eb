import type { Scope } from '../model/filter.ts';
import type { BreakdownId } from '../model/indicator.ts';
import { type Sql, sql } from '../sql/sql.ts';
import type { Measure } from './algebra.ts';
import type { Block } from './block.ts';
import { breakdown } from './breakdowns.ts';
import { areaConditions } from './scope.ts';

/** Inhabitants of each measure of `residents`. Where a key names no area, the inhabitants are those of the whole scope (`constantOver`). */
export function residentsBlock(residents: 'region' | 'area' | 'reached', by: BreakdownId | null, scope: Scope): Block {
  const measures: readonly Measure[] = [{ residents }];
  if (residents === 'reached') return { by, measures, query: reached(by) };
  const level = constantOver(residents, by) ? null : by;
  return { by: level, measures, query: residents === 'region' ? population(sql``) : area(level, scope) };
}

/** True when every cell of the breakdown is per the same inhabitants. */
export function constantOver(residents: 'region' | 'area' | 'reached', by: BreakdownId | null): boolean {
  if (residents === 'reached') return by === null;
  return residents === 'region' || (by !== 'city' && by !== 'department');
}

function population(where: Sql): Sql {
  return sql`SELECT NULL AS key, CAST(sum(population) AS INTEGER) AS v0 FROM commune ${where}`;
}

function area(by: BreakdownId | null, scope: Scope): Sql {
  if (by === null) return population(areaConditions(scope));
  const { key } = breakdown(by);
  return sql`SELECT ${key} AS key, CAST(sum(population) AS INTEGER) AS v0 FROM commune
    WHERE ${key} IN (SELECT ${key} FROM visit) GROUP BY key`;
}

function reached(by: BreakdownId | null): Sql {
  const key = by === null ? sql`NULL` : breakdown(by).key;
  return sql`SELECT ${by === null ? sql`NULL AS key` : sql`key`}, CAST(coalesce(sum(population), 0) AS INTEGER) AS v0
    FROM (SELECT DISTINCT key, commune FROM (SELECT DISTINCT ${key} AS key, city FROM visit WHERE presence = 'attended') JOIN near USING (city)) n
    JOIN commune c ON c.city = n.commune${by === null ? sql`` : sql` GROUP BY key`}`;
}
