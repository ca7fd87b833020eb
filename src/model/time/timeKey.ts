import { addDays, type Day, weekday } from './day.ts';
import type { BreakdownId } from '../figure/indicator.ts';
import type { Period } from './period.ts';

/** Breakdowns whose keys stand for days side by side. */
export const timeBreakdowns = ['week', 'month', 'quarter', 'year'] as const satisfies readonly BreakdownId[];
export type TimeBreakdown = (typeof timeBreakdowns)[number];

export function isTimeBreakdown(by: BreakdownId): by is TimeBreakdown {
  const all: readonly BreakdownId[] = timeBreakdowns;
  return all.includes(by);
}

/** The days a key of a breakdown by time stands for: `2019-03`, `2019-Q1`, `2019-W07` (ISO 8601), `2019`; `null` for any other breakdown. */
export function periodOfKey(by: BreakdownId, key: string): Period | null {
  switch (by) {
    case 'month':
      return months(`${key}-01`, 1);
    case 'quarter':
      return months(`${key.slice(0, 4)}-${String(3 * Number(key.slice(-1)) - 2).padStart(2, '0')}-01`, 3);
    case 'year':
      return months(`${key}-01-01`, 12);
    case 'week': {
      // The fourth of January is in the first week.
      const fourth = `${key.slice(0, 4)}-01-04`;
      const from = addDays(fourth, 1 - weekday(fourth) + 7 * (Number(key.slice(6)) - 1));
      return { from, to: addDays(from, 7) };
    }
    default:
      return null;
  }
}

/** Of the days that a key stands for, those within a period. */
export function daysOfStep({
  by,
  key,
  period,
}: {
  readonly by: TimeBreakdown;
  readonly key: string;
  readonly period: Period;
}): Period {
  const own = periodOfKey(by, key) ?? period;
  return { from: own.from > period.from ? own.from : period.from, to: own.to < period.to ? own.to : period.to };
}

/** The months that begin on a first of the month. */
function months(first: Day, count: number): Period {
  let next = first;
  for (let month = 0; month < count; month += 1) next = `${addDays(next, 31).slice(0, 7)}-01`;
  return { from: first, to: next };
}
