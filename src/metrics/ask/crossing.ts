import type { CrossedSide, Crossable, Crossing } from '../../model/figure/crossing.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { join, type Sql, sql } from '../../sql/sql.ts';
import { breakdown } from '../define/breakdowns.ts';
import type { MeasureContext } from './measure.ts';
import { countIn, countOf, type Query } from './row.ts';
import { sharedTables, visits } from './scope.ts';

/** Counts people in scope by two breakdowns, in one statement. Throws a RangeError for a breakdown crossed with itself. */
export async function crossing(
  query: Query,
  [rows, columns]: readonly [Crossable, Crossable],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<Crossing> {
  if (rows === columns) throw new RangeError(`${rows} is not crossed with itself`);
  const extras = { age: rows === 'age' || columns === 'age' || scope.age.length > 0, coached: false, helped: false };
  const key = (by: Crossable): Sql => sql`coalesce(CAST(${breakdown(by).key} AS VARCHAR), 'unknown')`;
  const shared = sharedTables(scope, programme, extras);
  const seen = sql`seen AS (
  SELECT DISTINCT person_id, ${key(rows)} AS a, ${key(columns)} AS b FROM ${visits(scope, programme, extras)}
  WHERE presence = 'attended' AND person_id IS NOT NULL
)`;
  const found = await query(sql`WITH ${join([...shared, seen], sql`,\n`)}
SELECT CAST(grouping(a) AS INTEGER) AS all_a, CAST(grouping(b) AS INTEGER) AS all_b, a, b, CAST(count(DISTINCT person_id) AS INTEGER) AS people
FROM seen GROUP BY GROUPING SETS ((a, b), (a), (b), ())`);
  const counts = new Map<string, Figure>();
  for (const row of found) {
    const [a, b] = [row['all_a'] === 1 ? '' : String(row['a']), row['all_b'] === 1 ? '' : String(row['b'])];
    counts.set(JSON.stringify([a, b]), countIn(row, 'people'));
  }
  const at = (a: string, b: string): Figure => counts.get(JSON.stringify([a, b])) ?? countOf(0);
  const keysOf = (column: 'a' | 'b', by: Crossable): readonly string[] =>
    ordered(
      [...new Set(found.filter((row) => row[`all_${column}`] === 0).map((row) => String(row[column])))],
      by,
      scope,
      programme,
      (each) => (column === 'a' ? at(each, '') : at('', each)),
    );
  const [rowKeys, columnKeys] = [keysOf('a', rows), keysOf('b', columns)];
  const side = (by: Crossable, keys: readonly string[], total: (each: string) => Figure): CrossedSide => ({
    by,
    keys,
    totals: keys.map(total),
  });
  return {
    period: scope.period,
    rows: side(rows, rowKeys, (each) => at(each, '')),
    columns: side(columns, columnKeys, (each) => at('', each)),
    cells: rowKeys.map((a) => columnKeys.map((b) => at(a, b))),
    total: at('', ''),
  };
}

/** In the order of the domain, else most people first; unknown last. */
function ordered(
  keys: readonly string[],
  by: Crossable,
  { period }: Scope,
  programme: Programme,
  count: (key: string) => Figure,
): readonly string[] {
  const domain = breakdown(by).domain(period, programme);
  const rank = (key: string): number => {
    if (key === 'unknown') return Infinity;
    if (domain !== null) return domain.indexOf(key);
    const figure = count(key);
    return figure.state === 'shown' ? -figure.value : 0;
  };
  return keys.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
