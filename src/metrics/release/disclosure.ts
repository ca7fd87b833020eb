import { THRESHOLD } from '../define/threshold.ts';
import type { Profile } from '../../model/address/address.ts';
import { positionKey, tableOf } from '../../model/figure/countTable.ts';
import type { Cell, Figure, Measured } from '../../model/figure/figure.ts';
import type { BreakdownId, Unit } from '../../model/figure/indicator.ts';
import { largestFirst } from '../../model/figure/largestFirst.ts';
import { isLargestFirst } from '../define/dimensions.ts';
import { factsOf } from '../define/indicators.ts';
import { units } from '../define/units.ts';
import { isFew, primary, withheld } from './alone.ts';
import { rounded } from './roundTable.ts';
import { suppress } from './suppress.ts';

/** What a person has only one of: its cells add up to the whole. */
const disjoint: ReadonlySet<BreakdownId> = new Set<BreakdownId>([
  'gender',
  'age',
  'occupation',
  'home-city',
  'home-department',
]);

/** Where a person is new once. */
const times: ReadonlySet<BreakdownId> = new Set<BreakdownId>(['month', 'quarter', 'week', 'year']);

/** Figures of a measure that other figures would tell of, and why: of the total under the empty key, of cells under theirs. */
export type Told = ReadonlyMap<string, 'complementary' | 'too-fine'>;
const nothingTold: Told = new Map();

/** A measure as a profile lets it be seen: `internal` exactly, `press` protected, `open` protected and then rounded to 5 so that cells still add up. */
export function release(measured: Measured, profile: Profile, also: Told = nothingTold): Measured {
  if (profile === 'internal') return measured;
  const safe = protect(measured, also);
  return inOrderTold(
    profile === 'open' && units[measured.unit].isPersonal ? rounded(safe, isAdditive(measured)) : safe,
  );
}

/** Categories in the order of what is shown of them: in that of what they count, one withheld would be told to lie between its neighbours. */
function inOrderTold(measured: Measured): Measured {
  const { by, cells } = measured;
  return by !== null && isLargestFirst(by) ? { ...measured, cells: cells.toSorted(largestFirst) } : measured;
}

/**
 * A measure as it may leave the machine: a count of 1 to 10 people, a rate that rests on so few or leaves so few out, and the rate of an outcome on
 * fewer than 60 are withheld, then as many others as it takes for none to be told from the rest. Where cells add up that is checked by attack
 * (`suppress`); where a person may be in several, a second cell goes, the smallest that says something.
 */
export function protect(measured: Measured, also: Told = nothingTold): Measured {
  const { unit, indicator, total, cells } = measured;
  if (!units[unit].isPersonal) return measured;
  const { isOutcome = false } = factsOf(indicator);
  const safe = (figure: Figure, key: string): Figure => {
    const reason = also.get(key);
    const own = primary(figure, unit, isOutcome);
    // Of what is too fine not even that there is nobody is told.
    return reason === 'too-fine' || (reason !== undefined && own.state === 'shown') ? withheld(reason) : own;
  };
  const own = cells.map(({ key, figure }): Cell => ({ key, figure: safe(figure, key) }));
  return {
    ...measured,
    total: safe(total, ''),
    cells: isAdditive(measured)
      ? audited(measured, own, also)
      : complementary(own.map((cell) => apart(cell, total, unit))),
  };
}

function isAdditive({ indicator, unit, by, total, cells }: Measured): boolean {
  const isShown = total.state === 'shown' && cells.every(({ figure }) => figure.state !== 'withheld');
  const isOnce = by !== null && (disjoint.has(by) || (factsOf(indicator).isOnceInTime === true && times.has(by)));
  return unit === 'people' && isOnce && isShown;
}

/** Cells that add up: those withheld so that no sum gives one back. */
function audited({ cells }: Measured, own: readonly Cell[], also: Told): readonly Cell[] {
  const counts = new Map(cells.map(({ key, figure }) => [key, figure.state === 'shown' ? figure.value : 0]));
  const hidden = suppress(
    tableOf([[...counts.keys()]], ([key = '']) => counts.get(key) ?? 0),
    THRESHOLD,
    [...also.keys()].filter((key) => counts.has(key)).map((key) => positionKey([key])),
  );
  return own.map((cell) =>
    cell.figure.state === 'shown' && hidden.has(positionKey([cell.key]))
      ? { ...cell, figure: withheld('complementary') }
      : cell,
  );
}

/** A cell that all but 1 to 10 of the whole are in tells of those; of a share, or of a mean by person, its base too. */
function apart(cell: Cell, total: Figure, unit: Unit): Cell {
  const { figure } = cell;
  if (figure.state !== 'shown' || total.state !== 'shown') return cell;
  const isBaseFew =
    (unit === 'share' || unit === 'per-person') &&
    figure.denominator !== null &&
    total.denominator !== null &&
    isFew(total.denominator - figure.denominator);
  const isTold = isBaseFew || isFew(total.numerator - figure.numerator);
  return isTold ? { ...cell, figure: withheld('complementary') } : cell;
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
