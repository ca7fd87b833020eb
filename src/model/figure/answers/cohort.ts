import type { Day } from '../../time/day.ts';
import type { Figure } from '../figure.ts';
import type { BreakdownId } from '../indicator.ts';
import type { Period } from '../../time/period.ts';
import type { Verdict } from '../uncertainty.ts';

/** Days people are followed from their first attendance. */
export const windows = [30, 90, 180, 365] as const;
export type Window = (typeof windows)[number];

/** What a cohort is split by: what the people are, or what their first session was. */
export const cohortBreakdowns = [
  'city',
  'gender',
  'age',
  'occupation',
  'theme',
  'reserved',
  'partner',
] as const satisfies readonly BreakdownId[];
export type CohortBreakdown = (typeof cohortBreakdowns)[number];

/**
 * What became of people first seen in a period, within as many days for each. Only those observed as long are in the rates; the others are `immature`.
 * The three stages are nested: coached people are some of those observed, helped people some of those coached.
 */
export interface Stages {
  /** First seen in the period. */
  readonly entrants: number;
  /** Of them, observed for all the days. */
  readonly observed: number;
  readonly immature: number;
  /** Observed, with an attended appointment within the days. */
  readonly coached: number;
  /** Coached, with an opportunity within the days, on the day of the first appointment or after. */
  readonly helped: number;
  /** Observed, with an opportunity within the days but none after an appointment: apart, in no rate. */
  readonly direct: number;
  /** Observed, with an attended appointment before their first attendance, which does not count as following it. */
  readonly coachedBefore: number;
}

/** The rates of some stages. `step` is helped of coached, `overall` helped of observed. */
export interface CohortRates {
  readonly coaching: Figure;
  readonly step: Figure;
  readonly overall: Figure;
}

export interface CohortCell extends CohortRates {
  readonly key: string;
  readonly stages: Stages;
}

export interface Cohort extends CohortRates {
  readonly period: Period;
  readonly window: Window;
  /** The first day of which nothing is known. */
  readonly asOf: Day;
  readonly stages: Stages;
  readonly by: CohortBreakdown | null;
  /** In the order of the domain, or most observed first. */
  readonly cells: readonly CohortCell[];
}

/** Stages as they may be shown. */
export type ToldStages = { readonly [Stage in keyof Stages]: Figure };

export interface ToldCohortCell extends CohortRates {
  readonly key: string;
  readonly observed: Figure;
  /** Of the coaching rate, and of the overall rate, against the rest of the cohort. */
  readonly verdicts: { readonly coaching: Verdict; readonly overall: Verdict };
}

/** A cohort as it may be shown. */
export interface ToldCohort extends Omit<Cohort, 'stages' | 'cells'> {
  readonly stages: ToldStages;
  readonly cells: readonly ToldCohortCell[];
}
