import type { Day } from '../../time/day.ts';

/** What a count grows by on a day: on the day of its row, or on that of the first row of a person, session, city or partner in the scope. */
export interface Increment {
  readonly day: Day;
  readonly count: number;
}
