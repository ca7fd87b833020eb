import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import { sql } from '../../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { keyIn, type Query } from './row.ts';

/** The days with at least one attendance in the scope, in order. */
export async function sessionDays(query: Query, scope: Scope, { programme }: MeasureContext): Promise<readonly Day[]> {
  const rows = await query(overAttended(scope, programme, [], days));
  return rows.map((row) => keyIn(row, 'day'));
}

const days = sql`SELECT strftime(day, '%Y-%m-%d') AS day FROM attended GROUP BY attended.day ORDER BY attended.day`;
