import type { Day } from '../time/day.ts';

/** One of two people who may be the same, as their exports name them. */
export interface MatchSide {
  /** Names this person in what is decided of people. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly birth: Day | null;
  readonly rows: number;
}

/** Two people who may be one; `score` from 0 to 1. */
export interface Match {
  readonly a: MatchSide;
  readonly b: MatchSide;
  readonly score: number;
}

/** The pairs of people to look at, and how many people fewer there would be if all were one. */
export interface Review {
  /** The likeliest first. */
  readonly matches: readonly Match[];
  /** How many pairs there are, those not in `matches` included. */
  readonly pairs: number;
  readonly people: number;
  readonly fewer: number;
}
