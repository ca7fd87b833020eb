import type { Figure } from '../figure.ts';
import type { Period } from '../../time/period.ts';

/** People month by month, in three ways that are not one another; `null` where nothing is known. */
export interface Curves {
  readonly period: Period;
  /** The data begins after the opening: people who came before count as new. */
  readonly startsLate: boolean;
  readonly months: readonly {
    /** `2019-03`. */
    readonly key: string;
    readonly active: number | null;
    readonly fresh: number | null;
    readonly cumulative: number | null;
  }[];
}

/** Curves as they may be shown; nothing is known of a figure that is undefined. */
export interface ToldCurves extends Omit<Curves, 'months'> {
  readonly months: readonly {
    readonly key: string;
    readonly active: Figure;
    readonly fresh: Figure;
    readonly cumulative: Figure;
  }[];
}
