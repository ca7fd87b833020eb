import type { Scope } from '../../model/address/filter.ts';
import type { Tour } from '../../model/figure/tour.ts';
import { sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { countIn, keyIn, type Query } from './row.ts';

/** Counts the stops of the sessions in scope, in one statement. */
export async function tour(query: Query, scope: Scope, { programme }: MeasureContext): Promise<Tour> {
  const rows = await query(overAttended(scope, programme, [], stops));
  return {
    period: scope.period,
    stops: rows.map((row) => ({
      day: keyIn(row, 'day'),
      city: keyIn(row, 'city'),
      sessions: countIn(row, 'sessions'),
      attendances: countIn(row, 'attendances'),
      people: countIn(row, 'people'),
    })),
  };
}

const stops = sql`SELECT strftime(day, '%Y-%m-%d') AS day, CAST(city AS VARCHAR) AS city,
  CAST(count(DISTINCT session_id) AS INTEGER) AS sessions,
  CAST(count(*) AS INTEGER) AS attendances,
  CAST(count(DISTINCT person_id) AS INTEGER) AS people
FROM attended GROUP BY attended.day, attended.city
ORDER BY attended.day, CAST(attended.city AS VARCHAR) NULLS LAST`;
