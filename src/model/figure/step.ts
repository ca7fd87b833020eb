import type { Period } from '../time/period.ts';
import type { TimeBreakdown } from '../time/timeKey.ts';

/** A step of a figure counted by time, over the days of which it is a step: an outcome among the people of one month is looked for until these end. */
export interface Step {
  readonly by: TimeBreakdown;
  readonly key: string;
  readonly period: Period;
}
