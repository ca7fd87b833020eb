import type { Measure } from '../../metrics/define/algebra.ts';
import { dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import type { Scope } from '../../model/address/filter.ts';
import { name, type Sql, sql } from '../../sql/sql.ts';
import type { Block } from './block.ts';
import { keyOf, textOf } from './dimensionSql.ts';
import { columnsOf, type Ground } from './ground.ts';
import { areaConditions } from './scopeConditions.ts';

type Residents = Extract<Measure, { residents: string }>['residents'];

/** Inhabitants: of areas that a session is in, of communes within 10 km of one. Throws for a dimension whose keys name no area. */
export function residentsBlock(residents: Residents, by: DimensionId | null, scope: Scope, ground: Ground): Block {
  const keys = by === null ? 0 : 1;
  if (residents === 'reached') {
    const visits = ground.visits(columnsOf([], ['city', ...(by === null ? [] : [by])]));
    return { keys, values: 1, write: () => reached(by, visits) };
  }
  if (by === null) {
    const where = residents === 'region' ? sql`` : areaConditions(scope);
    return { keys, values: 1, write: () => sql`SELECT CAST(sum(population) AS INTEGER) AS v0 FROM commune ${where}` };
  }
  const { area } = dimension(by);
  if (area === null || residents === 'region') throw new TypeError(`no inhabitants of ${residents} by ${by}`);
  const visits = ground.visits(columnsOf([], [by]));
  return {
    keys,
    values: 1,
    write: () => sql`SELECT ${textOf(by, name(area))} AS k0, CAST(sum(population) AS INTEGER) AS v0 FROM commune
  WHERE ${name(area)} IN (SELECT ${keyOf(by)} FROM ${visits}) GROUP BY ${name(area)}`,
  };
}

function reached(by: DimensionId | null, visits: Sql): Sql {
  const communes = sql`SELECT DISTINCT k0, commune
    FROM (SELECT DISTINCT ${by === null ? sql`NULL` : keyOf(by)} AS k0, city FROM ${visits} WHERE presence = 'attended') JOIN near USING (city)`;
  const residents = sql`CAST(coalesce(sum(population), 0) AS INTEGER) AS v0 FROM (${communes}) n JOIN commune c ON c.city = n.commune`;
  return by === null
    ? sql`SELECT ${residents}`
    : sql`SELECT ${textOf(by, sql`k0`)} AS k0, v0 FROM (SELECT k0, ${residents} GROUP BY k0)`;
}
