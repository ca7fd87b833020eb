import { THRESHOLD } from '../define/threshold.ts';
import type { Profile } from '../../model/address/address.ts';
import type { Figure, WithheldReason } from '../../model/figure/figure.ts';
import type { Unit } from '../../model/figure/indicator.ts';

/** People under which the rate of an outcome is not published. */
const OUTCOME_BASE = 60;

export const withheld = (reason: WithheldReason): Extract<Figure, { state: 'withheld' }> => ({
  state: 'withheld',
  reason,
});

/** 1 to 10: so few that a count of them tells of somebody. */
export function isFew(count: number): boolean {
  return count > 0 && count < THRESHOLD;
}

export function countFigure(count: number): Figure {
  return { state: 'shown', value: count, numerator: count, denominator: null, unknown: 0 };
}

/** A figure alone, as it may leave the machine. */
export function primary(figure: Figure, unit: Unit, isOfOutcome: boolean): Figure {
  if (figure.state !== 'shown') return figure;
  const { numerator, denominator } = figure;
  if (isFew(numerator)) return withheld('small-count');
  const unknown = figure.unknown !== null && isFew(figure.unknown) ? null : figure.unknown;
  // A base of few people is told beside the ratio.
  if (unit === 'per-person' && denominator !== null && isFew(denominator)) return withheld('small-count');
  if (unit !== 'share' || denominator === null) return { ...figure, unknown };
  // Nobody, or everybody, of a few tells of each of them.
  if (denominator < THRESHOLD || isFew(denominator - numerator)) return withheld('small-count');
  return isOfOutcome && denominator < OUTCOME_BASE ? withheld('small-base') : { ...figure, unknown };
}

/** What counts are rounded to. */
export const STEP = 5;
/** The least that is shown: what is withheld is never as high. */
export const LEAST = 15;

/** More than is withheld, and less than is shown. */
export function isLeast(count: number): boolean {
  return count > 10 && count < LEAST;
}

/** Whole parts of a share, or of a mean, that are told: of so few, a finer one would be that of no other two counts. */
function partsOf(denominator: number): number {
  return denominator < 500 ? 100 : 1000;
}

/** A ratio as finely as it is read: all its digits would give its two counts away, which are rounded beside it. */
export function blunted(ratio: number, denominator: number): number {
  const parts = partsOf(denominator);
  return Math.round(ratio * parts) / parts;
}

/** Counts rounded to multiples of 5; a ratio is that of the exact counts, without the digits that would tell them. */
export function nearest(figure: Figure): Figure {
  if (figure.state !== 'shown') return figure;
  const round = (count: number): number => (isLeast(count) ? LEAST : STEP * Math.round(count / STEP));
  const { value, numerator, denominator, unknown } = figure;
  return {
    ...figure,
    value: denominator === null ? round(value) : blunted(value, denominator),
    numerator: round(numerator),
    denominator: denominator === null ? null : round(denominator),
    unknown: unknown === null ? null : round(unknown),
  };
}

/** A figure that may be shown, rounded where the profile rounds. */
export function shownAs(figure: Figure, profile: Profile): Figure {
  return profile === 'open' ? nearest(figure) : figure;
}
