import type { Cell, Figure, Measured } from '../model/figure.ts';
import type { Unit } from '../model/indicator.ts';

/** People under which a figure may tell of somebody (profiles `press` and `open` of the definitions). */
export const THRESHOLD = 11;
/** People under which the rate of an outcome is not published. */
const OUTCOME_BASE = 60;

/** Units that count people, or what people did. */
const personal: ReadonlySet<Unit> = new Set<Unit>([
  'people',
  'attendances',
  'registrations',
  'appointments',
  'opportunities',
  'share',
  'per-person',
  'per-session',
  'per-1000',
]);

const withheld = (reason: 'small-count' | 'small-base' | 'complementary'): Figure => ({ state: 'withheld', reason });

/**
 * A measure as it may leave the machine: a count of 1 to 10 people, a rate that rests on so few or leaves so few out, and the rate of an outcome on
 * fewer than 60 are withheld; where one cell of a breakdown is, the smallest other is too, so that the total does not give it back.
 */
export function protect(measured: Measured): Measured {
  const { unit, indicator, total, cells } = measured;
  if (!personal.has(unit)) return measured;
  const isOutcome = indicator === 'opportunity-rate';
  const own = cells.map(({ key, figure }): Cell => ({ key, figure: primary(figure, unit, isOutcome) }));
  return { ...measured, total: primary(total, unit, isOutcome), cells: complementary(own) };
}

function primary(figure: Figure, unit: Unit, isOutcome: boolean): Figure {
  if (figure.state !== 'shown') return figure;
  const { numerator, denominator } = figure;
  if (isSmall(numerator)) return withheld('small-count');
  if (unit !== 'share' || denominator === null) return figure;
  // Nobody, or everybody, of a few tells of each of them.
  if (denominator < THRESHOLD || isSmall(denominator - numerator)) return withheld('small-count');
  return isOutcome && denominator < OUTCOME_BASE ? withheld('small-base') : figure;
}

function isSmall(count: number): boolean {
  return count > 0 && count < THRESHOLD;
}

/** A second cell goes where one alone is withheld: the smallest that says something. */
function complementary(cells: readonly Cell[]): readonly Cell[] {
  if (cells.filter(({ figure }) => figure.state === 'withheld').length !== 1) return cells;
  const sizes = cells.map(({ figure }) =>
    figure.state === 'shown' && figure.numerator > 0 ? (figure.denominator ?? figure.numerator) : Infinity,
  );
  const least = sizes.indexOf(Math.min(...sizes));
  if (sizes[least] === Infinity) return cells;
  return cells.map((cell, index) => (index === least ? { ...cell, figure: withheld('complementary') } : cell));
}
