import type { Day } from '../../time/day.ts';
import type { Figure } from '../figure.ts';
import type { Period } from '../../time/period.ts';

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
