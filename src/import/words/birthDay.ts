import { addYears, type Day } from '../../model/time/day.ts';
import { OLDEST } from './age.ts';
import { readDate } from './date.ts';

/** A full date of birth, `null` for none or an implausible one. Two digits of a year that would still be to come are of the last century. */
export function readBirthDay(text: string, today: Day): Day | null {
  const read = readDate(text, 'day-first');
  if (!read.ok) return null;
  const day = read.day > today ? addYears(read.day, -100) : read.day;
  const isShort = !/\d{4}/.test(text);
  return (day === read.day || isShort) && day >= addYears(today, -OLDEST - 1) ? day : null;
}
