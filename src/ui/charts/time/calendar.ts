import { addDays, type Day, weekday } from '../../../model/time/day.ts';
import type { Period } from '../../../model/time/period.ts';

/** One day of a calendar: its column is a week, its row a day of the week from Monday (0). */
export interface CalendarDay {
  readonly day: Day;
  readonly column: number;
  readonly row: number;
}

/** A year of weeks at most, from a Monday on. */
export interface CalendarBlock {
  readonly days: readonly CalendarDay[];
  readonly columns: number;
  /** Where months begin. */
  readonly months: readonly { readonly month: string; readonly column: number }[];
}

const WEEKS = 53;

/** The days of a period, in blocks of at most 53 weeks one below the other. */
export function calendarOf({ from, to }: Period): readonly CalendarBlock[] {
  const blocks: CalendarBlock[] = [];
  let start = addDays(from, 1 - weekday(from));
  while (start < to) {
    const end = addDays(start, WEEKS * 7);
    const days: CalendarDay[] = [];
    for (let day = start, index = 0; day < end && day < to; day = addDays(day, 1), index += 1) {
      if (day >= from) days.push({ day, column: Math.floor(index / 7), row: index % 7 });
    }
    const months = days
      .filter(({ day }, index) => day.endsWith('-01') || (index === 0 && Number(day.slice(8)) < 20))
      .map(({ day, column }) => ({ month: day.slice(0, 7), column }));
    blocks.push({ days, columns: (days.at(-1)?.column ?? 0) + 1, months });
    start = end;
  }
  return blocks;
}
