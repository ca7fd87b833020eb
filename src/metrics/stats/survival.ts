import type { Duration, Survival, SurvivalStep } from '../../model/figure/answers/survival.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';
import { Z95 } from './interval.ts';

/**
 * Kaplan–Meier estimate (Kaplan and Meier 1958): people censored on a day are at risk on that day. The interval is that of log(−log S) with Greenwood's
 * variance (Kalbfleisch and Prentice 1980), which stays inside 0 to 1. One step for each day with an event.
 */
export function kaplanMeier(durations: readonly Duration[]): Survival {
  const days = durations.toSorted((a, b) => a.day - b.day);
  const people = days.reduce((sum, { events, censored }) => sum + events + censored, 0);
  const steps: SurvivalStep[] = [];
  let [atRisk, survival, greenwood] = [people, 1, 0];
  for (const { day, events, censored } of merged(days)) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      greenwood += atRisk === events ? Infinity : events / (atRisk * (atRisk - events));
      steps.push({ day, atRisk, events, survival, interval: intervalOf(survival, greenwood) });
    }
    atRisk -= events + censored;
  }
  return {
    steps,
    people,
    events: steps.reduce((sum, step) => sum + step.events, 0),
    median: steps.find((step) => step.survival <= 0.5)?.day ?? null,
  };
}

function merged(days: readonly Duration[]): readonly Duration[] {
  const found = new Map<number, Duration>();
  for (const { day, events, censored } of days) {
    const known = found.get(day);
    found.set(day, { day, events: events + (known?.events ?? 0), censored: censored + (known?.censored ?? 0) });
  }
  return [...found.values()];
}

function intervalOf(survival: number, greenwood: number): Interval {
  // Nobody left, or nobody gone yet: there is no variance to speak of.
  if (survival === 0 || survival === 1) return { low: survival === 1 ? 1 : 0, high: survival === 1 ? 1 : 0 };
  const spread = (Z95 * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(spread), high: survival ** Math.exp(-spread) };
}

/** People still followed just before a day and not there yet. */
export function atRisk(durations: readonly Duration[], day: number): number {
  return durations.filter((each) => each.day >= day).reduce((sum, { events, censored }) => sum + events + censored, 0);
}

/** The share that has reached the next stage by a day. */
export function reachedBy({ steps }: Survival, day: number): number {
  return 1 - (steps.findLast((step) => step.day <= day)?.survival ?? 1);
}
