import type { Scope } from '../../model/address/filter.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { type Sql, sql } from '../../sql/sql.ts';
import type { Measure } from '../define/algebra.ts';
import type { Block } from './block.ts';
import { breakdown } from '../define/breakdowns.ts';
import { areaConditions, type Extras, visits } from './scope.ts';

type Residents = Extract<Measure, { residents: string }>['residents'];

/** Inhabitants. Where a key names no area, they are those of the whole scope (`constantOver`). */
export function residentsBlock(
  residents: Residents,
  by: BreakdownId | null,
  scope: Scope,
  programme: Programme,
): Block {
  const measures: readonly Measure[] = [{ residents }];
  const extras: Extras = { age: by === 'age' || scope.age.length > 0, coached: false, helped: false };
  const visited = visits(scope, programme, extras);
  if (residents === 'reached') return { by, measures, extras, query: reached(by, visited) };
  const level = constantOver(residents, by) ? null : by;
  return {
    by: level,
    measures,
    extras,
    query: residents === 'region' ? population(sql``) : area(level, scope, visited),
  };
}

/** True when every cell of the breakdown is per the same inhabitants. */
export function constantOver(residents: Residents, by: BreakdownId | null): boolean {
  if (residents === 'reached') return by === null;
  return residents === 'region' || by === null || breakdown(by).area === null;
}

function population(where: Sql): Sql {
  return sql`SELECT NULL AS key, CAST(sum(population) AS INTEGER) AS v0 FROM commune ${where}`;
}

function area(by: BreakdownId | null, scope: Scope, visited: Sql): Sql {
  if (by === null) return population(areaConditions(scope));
  const { key, area: column } = breakdown(by);
  if (column === null) throw new TypeError(`a key of ${by} is not an area`);
  return sql`SELECT ${column} AS key, CAST(sum(population) AS INTEGER) AS v0 FROM commune
    WHERE ${column} IN (SELECT ${key} FROM ${visited}) GROUP BY ${column}`;
}

function reached(by: BreakdownId | null, visited: Sql): Sql {
  const key = by === null ? sql`NULL` : breakdown(by).key;
  const communes = sql`SELECT DISTINCT key, commune
    FROM (SELECT DISTINCT ${key} AS key, city FROM ${visited} WHERE presence = 'attended') JOIN near USING (city)`;
  const residents = sql`CAST(coalesce(sum(population), 0) AS INTEGER) AS v0 FROM (${communes}) n JOIN commune c ON c.city = n.commune`;
  return by === null ? sql`SELECT NULL AS key, ${residents}` : sql`SELECT key, ${residents} GROUP BY key`;
}
