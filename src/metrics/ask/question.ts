import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { EverybodyKnown, Fact, FactMeasure, Measure, Predicate, Subject } from '../define/algebra.ts';
import type { DimensionId } from '../define/dimensions.ts';

/** What counts are split by: nothing, one or two dimensions. */
export type Dimensions = readonly [] | readonly [DimensionId] | readonly [DimensionId, DimensionId];

/** Measures of one scope, as totals or by one or two dimensions. Every level is counted anew: a margin is a question of its own. */
interface LevelQuestion {
  readonly form: 'count';
  readonly measures: readonly (Measure | EverybodyKnown)[];
  readonly by: Dimensions;
  readonly once?: false;
  readonly scope: Scope;
}

/** A measure whose subjects can be told apart by the first day on which each is counted: places of sessions and minutes are summed. */
export type OnceMeasure = FactMeasure & { readonly count: Exclude<Subject, 'seats' | 'minutes'> };

/** Each person, session, city… only on the first day it is counted in the scope: by day, such counts add up. */
interface OnceQuestion {
  readonly form: 'count';
  readonly measures: readonly OnceMeasure[];
  readonly by: readonly ['day'];
  readonly once: true;
  readonly scope: Scope;
}

export type CountQuestion = LevelQuestion | OnceQuestion;

/** Something a person did: a row of a fact, in the scope, that satisfies a condition on rows. */
export interface Mark {
  readonly of: Fact;
  readonly where: Predicate;
}

/** What people are told apart by. Only identified people are tabulated. */
export type PersonKey =
  /** Which of the marks they have: a digit for each, `101`. Who has none is left out. */
  | { readonly key: 'marks'; readonly marks: readonly Mark[] }
  /** How many rows they have; who has none is left out. */
  | { readonly key: 'times'; readonly mark: Mark }
  /** The most rows they have on one day; who has none is left out. */
  | { readonly key: 'most-in-a-day'; readonly mark: Mark }
  /** Of the people first seen in the scope, days to their next day of attendance, wherever and whenever it was; `null` when there is none. */
  | { readonly key: 'again' }
  /** Of the people whose first appointment ever is in the scope, attendances on earlier days, wherever. */
  | { readonly key: 'before-coaching' };

/** People by what they did: a row per key, with the people who have it. */
export interface TabulateQuestion {
  readonly form: 'tabulate';
  readonly people: PersonKey;
  readonly scope: Scope;
}

/** What somebody's first day is told apart by: an opportunity comes later. */
export type FirstDayDimension = Exclude<DimensionId, 'type' | 'evidence'>;

/**
 * The people first seen in the scope, followed from that day; nothing is known from `asOf` on.
 * Until a `window` of days is over: their stages (`stages`), by a dimension of their first day or as a total.
 * Counts: entrants, observed until then, coached, helped after it, helped without it, coached before they came.
 * Without one: the days until the next stage, and how many were still waiting (censored), by day.
 */
export interface FollowQuestion {
  readonly form: 'follow';
  readonly to:
    | { readonly stages: true; readonly window: number; readonly by: FirstDayDimension | null }
    | { readonly next: 'coaching' | 'opportunity' };
  readonly asOf: Day;
  readonly scope: Scope;
}

/** The first rows that a measure counts, by person and day: keys are day, city, detail; counts are person, file and line. */
export interface RowsQuestion {
  readonly form: 'rows';
  readonly of: FactMeasure;
  readonly most: number;
  readonly scope: Scope;
}

/** All that anybody may want to know of a dataset: plain values, the same for every counter. */
export type Question = CountQuestion | TabulateQuestion | FollowQuestion | RowsQuestion;
