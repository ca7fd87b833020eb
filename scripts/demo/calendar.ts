import { type Day, weekday } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';

const span = (from: Day, to: Day): Period => ({ from, to });
const within = (day: Day, spans: readonly Period[]): boolean => spans.some(({ from, to }) => from <= day && day < to);

/** Zone C of the Ministry of Education (Montpellier, Toulouse, Paris), half-open. */
const schoolHolidays = [
  span('2019-02-23', '2019-03-11'),
  span('2019-04-20', '2019-05-06'),
  span('2019-07-06', '2019-09-02'),
  span('2019-10-19', '2019-11-04'),
  span('2019-12-21', '2020-01-06'),
  span('2020-02-08', '2020-02-24'),
  span('2020-04-04', '2020-04-20'),
  span('2020-07-04', '2020-09-01'),
  span('2020-10-17', '2020-11-02'),
  span('2020-12-19', '2021-01-04'),
  span('2021-02-13', '2021-03-01'),
];

const christmasClosings = [span('2019-12-23', '2020-01-02'), span('2020-12-23', '2021-01-02')];

/** France stayed at home; what the programme did then is invented. */
const lockdowns = [span('2020-03-17', '2020-05-11'), span('2020-10-30', '2020-12-15')];
const cautiousReturns = [span('2020-05-11', '2020-06-22'), span('2020-12-15', '2021-02-15')];

/** Public holidays whose day changes with Easter: Easter Monday, Ascension Day, Whit Monday. */
const movingHolidays = ['2019-04-22', '2019-05-30', '2019-06-10', '2020-04-13', '2020-05-21', '2020-06-01'];
const fixedHolidays = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Monday first. */
const busyWeekdays = [0.25, 1.25, 1.1, 1.15, 0.85, 0.5, 0];

export function isClosed(day: Day): boolean {
  return (
    weekday(day) === 7 ||
    movingHolidays.includes(day) ||
    fixedHolidays.includes(day.slice(5)) ||
    within(day, christmasClosings)
  );
}

export const isLockdown = (day: Day): boolean => within(day, lockdowns);

/** How busy a day is at a place open to the public: 0 when closed, about 1 on an ordinary day. */
export function busyness(day: Day): number {
  if (isClosed(day) || isLockdown(day)) return 0;
  const august = day.slice(5, 7) === '08';
  const season = august ? 0.15 : within(day, schoolHolidays) ? 0.5 : 1;
  const caution = within(day, cautiousReturns) ? 0.4 : 1;
  return (busyWeekdays[weekday(day) - 1] ?? 0) * season * caution;
}
