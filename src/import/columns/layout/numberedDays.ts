import { type Day, fromDayNumber, toDayNumber } from '../../../model/time/day.ts';
import { readDate } from '../../words/date.ts';
import { fold } from '../../words/fold.ts';

const words =
  /\b(\d{1,2})(?:er)?(?: ([a-z]{3,9}))?(?: (\d{4}))? (?:au|et|to|and) (?:le )?(?:[a-z]{5,9} )?(\d{1,2})(?:er)? ([a-z]{3,9}) (\d{4})\b/;
const figures =
  /\b(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})\s*(?:au|et|to|and|-|–|→)\s*(?:le )?(\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})\b/i;
/** A longer course is not told by its first and last day. */
const MOST = 31;

/** « Jour 1 », « Day 2 », « J3 »: a day of a course, by its number alone. */
export function isNumberedDay(header: string): boolean {
  return /^(jour|journee|day|j) ?(n )?\d{1,2}$/.test(fold(header.slice(0, 40)));
}

/**
 * The days of a course of so many that a title says the first and the last of, « du lundi 3 au mercredi 5 février 2025 »: all of them, or those of the week when
 * only these are as many. None when titles say no such thing.
 */
export function daysOfCourse(titles: readonly string[], count: number): readonly Day[] {
  for (const title of titles) {
    const range = rangeIn(title.slice(0, 300));
    if (range === null || range[1] < range[0] || range[1] - range[0] >= MOST) continue;
    const [first, last] = range;
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const ofWeek = all.filter((day) => ![0, 6].includes(new Date(`${fromDayNumber(day)}T00:00:00Z`).getUTCDay()));
    const days = [all, ofWeek].find(({ length }) => length === count);
    if (days !== undefined) return days.map(fromDayNumber);
  }
  return [];
}

function rangeIn(title: string): readonly [number, number] | null {
  const [, from, to] = figures.exec(title) ?? [];
  if (from !== undefined && to !== undefined) return together(from, to);
  const [, first, ownMonth, ownYear, last, month, year] = words.exec(fold(title)) ?? [];
  if (first === undefined) return null;
  return (
    together(`${first} ${ownMonth ?? month} ${ownYear ?? year}`, `${last} ${month} ${year}`) ??
    // What stands after the first number may be no month.
    together(`${first} ${month} ${year}`, `${last} ${month} ${year}`)
  );
}

function together(from: string, to: string): readonly [number, number] | null {
  const [first, last] = [readDate(from, 'day-first'), readDate(to, 'day-first')];
  return first.ok && last.ok ? [toDayNumber(first.day), toDayNumber(last.day)] : null;
}
