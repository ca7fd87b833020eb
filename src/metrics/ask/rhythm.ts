import type { Scope } from '../../model/address/filter.ts';
import type { Rhythm } from '../../model/figure/rhythm.ts';
import { sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { countIn, type Query } from './row.ts';

/** When sessions with somebody present start. */
export async function rhythm(query: Query, scope: Scope, { programme }: MeasureContext): Promise<Rhythm> {
  const rows = await query(overAttended(scope, programme, [], slots));
  return {
    period: scope.period,
    slots: rows.map((row) => ({
      weekday: Number(row['weekday']),
      hour: row['hour'] === null ? null : Number(row['hour']),
      sessions: countIn(row, 'sessions'),
      attendances: countIn(row, 'attendances'),
    })),
  };
}

const slots = sql`SELECT CAST(isodow(a.day) AS INTEGER) AS weekday, CAST(s.start // 60 AS INTEGER) AS hour,
  CAST(count(DISTINCT a.session_id) AS INTEGER) AS sessions, CAST(count(*) AS INTEGER) AS attendances
FROM attended a JOIN session s ON s.session_id = a.session_id
GROUP BY 1, 2 ORDER BY 1, 2`;
