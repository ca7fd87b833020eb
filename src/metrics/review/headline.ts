import { everything, toScope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import { sql } from '../../sql/sql.ts';
import { measure } from '../ask/measure.ts';
import { headlines } from '../ask/overview.ts';
import type { Query } from '../ask/row.ts';

/** The headline figures of a period, everybody counted. */
export async function headlineFigures(
  query: Query,
  period: Period,
  programme: Programme,
): Promise<readonly Measured[]> {
  const requests = headlines.map((indicator) => ({ indicator, by: null }));
  return measure(query, requests, toScope({ ...everything, ...period }, period), { programme });
}

/** Everybody the data know of, whether they came or not. */
export async function peopleKnown(query: Query): Promise<number> {
  const [row] = await query(sql`SELECT CAST(count(*) AS INTEGER) AS people FROM person`);
  return Number(row?.['people'] ?? 0);
}
