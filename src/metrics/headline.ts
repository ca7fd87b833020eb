import { everything, toScope } from '../model/filter.ts';
import type { Measured } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { Programme } from '../model/programme.ts';
import { measure } from './measure.ts';
import { headlines } from './overview.ts';
import type { Query } from './row.ts';

/** The headline figures of a period, everybody counted. */
export async function headlineFigures(
  query: Query,
  period: Period,
  programme: Programme,
): Promise<readonly Measured[]> {
  const requests = headlines.map((indicator) => ({ indicator, by: null }));
  return measure(query, requests, toScope({ ...everything, ...period }, period), { programme });
}
