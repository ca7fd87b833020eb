import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { join, type Sql, sql } from '../../sql/sql.ts';
import { sharedTables, visits } from './scope.ts';

/**
 * A statement over `attended`, the registrations in scope whose person was present (anonymous ones too), after the tables it shares with
 * `tables` of its own.
 */
export function overAttended(scope: Scope, programme: Programme, tables: readonly Sql[], select: Sql): Sql {
  const extras = { age: scope.age.length > 0, coached: false, helped: false };
  const all = [
    ...sharedTables(scope, programme, extras),
    sql`attended AS (SELECT * FROM ${visits(scope, programme, extras)} WHERE presence = 'attended')`,
    ...tables,
  ];
  return sql`WITH ${join(all, sql`,\n`)}\n${select}`;
}
