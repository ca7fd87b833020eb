import type { Period } from '../../model/time/period.ts';
import type { Around, Understood } from './context.ts';
import type { Mark } from './marks/marks.ts';
import type { Spotted } from './text/spotted.ts';

export type Whole = Pick<Around, 'text' | 'tokens' | 'calendar' | 'hub' | 'namesHub'>;

export interface State {
  spokenOf: readonly string[] | null;
  spokenPeriod: Period | null;
  /** What a heading says of the lines under it. */
  heading: readonly Mark[];
  last: Understood | null;
  /** What a question asked that the next sentence answers. */
  asked: readonly Mark[];
}

export interface Read {
  readonly spotted: Spotted;
  readonly found: Understood;
  /** The words that restrict it, as marks of the text. */
  readonly scope: readonly Mark[];
}
