import type { Day } from '../../time/day.ts';

/** The day the Nth person came. */
export interface Milestone {
  readonly people: number;
  readonly day: Day;
  /** People who had come by the end of that day. */
  readonly reached: number;
}
