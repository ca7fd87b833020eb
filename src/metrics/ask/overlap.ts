import type { Scope } from '../../model/address/filter.ts';
import type { Overlap } from '../../model/figure/overlap.ts';
import { type Sql, sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { countIn, countOf, keyIn, type Query } from './row.ts';
import { among, where } from './scope.ts';

const [FEWEST, MOST] = [2, 6];

/** Counts the people that two to six cities share, within the scope: a city that its filter leaves out has none. Throws for other lists. */
export async function overlap(
  query: Query,
  cities: readonly string[],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<Overlap> {
  if (cities.length < FEWEST || cities.length > MOST || new Set(cities).size < cities.length) {
    throw new RangeError(`not two to six cities: ${cities.join(', ')}`);
  }
  const rows = await query(overAttended(scope, programme, [seenIn(cities)], pairs));
  const found = new Map(rows.map((row) => [`${keyIn(row, 'one')} ${keyIn(row, 'other')}`, countIn(row, 'people')]));
  return {
    period: scope.period,
    cities,
    people: cities.map((one) => cities.map((other) => found.get(`${one} ${other}`) ?? countOf(0))),
    together: found.get(' ') ?? countOf(0),
  };
}

function seenIn(cities: readonly string[]): Sql {
  return sql`seen AS MATERIALIZED (
  SELECT DISTINCT city, person_id FROM attended ${where([...among(sql`city`, cities), sql`person_id IS NOT NULL`])}
)`;
}

/** The people of each pair of cities, then of all of them, whose cities are empty. */
const pairs = sql`SELECT coalesce(CAST(one.city AS VARCHAR), 'unknown') AS one, coalesce(CAST(other.city AS VARCHAR), 'unknown') AS other,
  CAST(count(*) AS INTEGER) AS people
FROM seen one JOIN seen other USING (person_id) GROUP BY one.city, other.city
UNION ALL
SELECT '', '', CAST(count(DISTINCT person_id) AS INTEGER) FROM seen`;
