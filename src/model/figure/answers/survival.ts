import type { Interval } from '../uncertainty.ts';

/** Of people followed from a day, how many have not reached the next stage by each day. */
export interface Survival {
  readonly steps: readonly SurvivalStep[];
  /** People at the start. */
  readonly people: number;
  readonly events: number;
  /** The first day by which half have reached the next stage; `null` when fewer have. */
  readonly median: number | null;
}

export interface SurvivalStep {
  /** Days from the start. */
  readonly day: number;
  /** People followed until just before that day, and not there yet. */
  readonly atRisk: number;
  readonly events: number;
  /** Share not there yet just after that day, from 0 to 1, and its 95 % interval. */
  readonly survival: number;
  readonly interval: Interval;
}

/** People with one duration: `events` reached the next stage on that day, `censored` were last seen then without. */
export interface Duration {
  readonly day: number;
  readonly events: number;
  readonly censored: number;
}

/** People still followed just before a day and not there yet. */
export interface AtRisk {
  readonly day: number;
  readonly atRisk: number;
}
