import { addDays, type Day } from '../../../src/model/time/day.ts';
import type { Dice } from '../dice.ts';

/** `15/02/2019`. */
export function frenchDay(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `09:30` from minutes since midnight. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A moment in the three weeks before a day: ISO, so that it sorts. */
export function momentBefore(
  chance: Dice,
  day: Day,
): { readonly day: Day; readonly minutes: number; readonly seconds: number } {
  const wait = 1 + Math.floor(chance.share() * chance.share() * 21);
  return { day: addDays(day, -wait), minutes: 7 * 60 + chance.below(16 * 60), seconds: chance.below(60) };
}
