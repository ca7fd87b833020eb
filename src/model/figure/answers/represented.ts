import type { Interval } from '../uncertainty.ts';

/** A group of people beside the same group of residents. */
export interface Represented {
  readonly key: string;
  readonly people: number;
  /** Of the people whose answer is known, from 0 to 1, and its 95 % interval. */
  readonly share: number;
  readonly interval: Interval;
  /** Of the residents of plausible age. */
  readonly residents: number;
  /** `missing` when the whole interval is below the residents' share, `more` when it is above. */
  readonly verdict: 'missing' | 'more' | 'as-many';
}
