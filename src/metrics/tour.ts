import type { Day } from '../model/day.ts';
import type { Figure } from '../model/figure.ts';
import type { Scope } from '../model/filter.ts';
import type { Period } from '../model/period.ts';
import { sql } from '../sql/sql.ts';
import type { MeasureContext } from './measure.ts';
import { overAttended } from './overAttended.ts';
import { countIn, keyIn, type Query } from './row.ts';

/** Where sessions were held, day after day. */
export interface Tour {
  readonly period: Period;
  /** In order of day, then of city; a day and city without anybody present is not a stop. */
  readonly stops: readonly Stop[];
}

/** The sessions of one day in one city. People are those of that day and city: they do not add up over days or cities. */
export interface Stop {
  readonly day: Day;
  /** INSEE code, or `unknown`. */
  readonly city: string;
  readonly sessions: Figure;
  readonly attendances: Figure;
  readonly people: Figure;
}

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
