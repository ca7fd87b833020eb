import type { CirclesOver, CityOver } from '../../model/figure/circlesOver.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Scope } from '../../model/address/filter.ts';
import { sql } from '../../sql/sql.ts';
import { breakdown } from '../define/breakdowns.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { countIn, countOf, keyIn, type Query } from './row.ts';

/** Counts people in scope by city and month, or quarter, in one statement. */
export async function circlesOver(
  query: Query,
  by: CirclesOver['by'],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<CirclesOver> {
  const { key, text, domain } = breakdown(by);
  const moments = domain(scope.period, programme) ?? [];
  const seen = sql`seen AS (SELECT DISTINCT city, ${key} AS key, person_id FROM attended)`;
  const rows = await query(
    overAttended(
      scope,
      programme,
      [seen],
      sql`SELECT CAST(city AS VARCHAR) AS city, ${text} AS moment, CAST(people AS INTEGER) AS people,
  CAST(of_all_cities AS INTEGER) AS of_all_cities
FROM (
  SELECT city, key, count(DISTINCT person_id) AS people, grouping(city) AS of_all_cities
  FROM seen GROUP BY GROUPING SETS ((city, key), (city), (key), ())
)`,
    ),
  );
  const found = new Map<string, Map<string, Figure>>();
  for (const row of rows) {
    const city = row['of_all_cities'] === 1 ? '' : keyIn(row, 'city');
    const level = found.get(city) ?? new Map<string, Figure>();
    found.set(city, level.set(row['moment'] === null ? '' : keyIn(row, 'moment'), countIn(row, 'people')));
  }
  const at = (city: string, moment: string): Figure => found.get(city)?.get(moment) ?? countOf(0);
  const across = (city: string): readonly Figure[] => moments.map((moment) => at(city, moment));
  return {
    period: scope.period,
    by,
    moments,
    cities: [...found.keys()]
      .filter((city) => city !== '')
      .map((city) => ({ city, people: across(city), total: at(city, '') }))
      .sort(mostFirst),
    everywhere: across(''),
    total: at('', ''),
  };
}

function mostFirst(a: CityOver, b: CityOver): number {
  const rank = ({ city, total }: CityOver): number =>
    city === 'unknown' || total.state !== 'shown' ? -1 : total.value;
  return rank(b) - rank(a) || (a.city < b.city ? -1 : 1);
}
