import type { Figure } from '../figure.ts';
import type { Partition } from '../partition.ts';
import type { Period } from '../../time/period.ts';

/** People by which of the three things they did in a period. */
export interface Flow {
  readonly attended: boolean;
  readonly coached: boolean;
  readonly helped: boolean;
  readonly people: number;
}

/** The flows of a period: seven disjoint groups at most, which sum to the people seen at all. */
export interface Flows {
  readonly period: Period;
  readonly flows: readonly Flow[];
  readonly people: number;
}

/** How coaching goes. */
export interface CoachingHabits {
  readonly period: Period;
  /** People whose first appointment ever is in the period, by attendances on the days before it. */
  readonly before: { readonly none: number; readonly once: number; readonly few: number; readonly often: number };
  /** People coached in the period, by appointments attended in it. */
  readonly appointments: { readonly once: number; readonly few: number; readonly often: number };
  readonly perPerson: Figure;
  /** No-shows of no-shows and attended; cancelled ones are apart. */
  readonly missed: Figure;
}

/** Habits as they may be shown; `null` for people of whom nothing may be told. */
export interface ToldHabits extends Omit<CoachingHabits, 'before' | 'appointments'> {
  readonly before: Partition<keyof CoachingHabits['before']> | null;
  readonly appointments: Partition<keyof CoachingHabits['appointments']> | null;
}

/** Events and people of one kind of opportunity; the keys `unknown` and, for the whole, an empty one. */
export interface OpportunityCount {
  readonly key: string;
  readonly events: number;
  readonly people: number;
}

export interface Opportunities {
  readonly period: Period;
  readonly total: OpportunityCount;
  readonly byType: readonly OpportunityCount[];
  /** From the weakest evidence to the strongest. */
  readonly byEvidence: readonly OpportunityCount[];
  /** People with several on one day. */
  readonly sameDay: number;
}

/** Opportunities of one kind as they may be shown. */
export interface ToldOpportunity {
  readonly key: string;
  readonly events: Figure;
  readonly people: Figure;
}

export interface ToldOpportunities {
  readonly period: Period;
  readonly total: ToldOpportunity;
  readonly byType: readonly ToldOpportunity[];
  readonly byEvidence: readonly ToldOpportunity[];
  readonly sameDay: Figure;
}

/** A base that a rate is taken on, and whether opportunities can then be people. */
export interface BaseCheck {
  readonly base: 'hub' | 'everywhere';
  readonly people: number;
  /** The coaching rate times the people of the base. */
  readonly coached: number;
  readonly opportunities: number;
  /** Opportunities for one coached person; above 1 they cannot each be another person. */
  readonly ratio: number;
}

/** What does not add up as people, with what makes it possible. */
export type PathwayFlag =
  | 'opportunities-above-coached'
  | 'coached-above-people'
  | 'helped-above-coached'
  | 'share-above-one';
