/** A calendar day written `2019-02-15`. Text, never a `Date`: no time zone can move it. */
export type Day = string;

const MILLISECONDS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole days from 1970-01-01 to `day`, negative before. */
export function toDayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

export function fromDayNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** True for a day that exists: `2019-02-30` is not one. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const number = toDayNumber(text);
  return Number.isFinite(number) && fromDayNumber(number) === text;
}

/** The day `years` later; 29 February becomes 1 March when the year has none. */
export function addYears(day: Day, years: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekday(day: Day): number {
  return ((toDayNumber(day) + 3) % 7) + 1;
}
