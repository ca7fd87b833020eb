import type { Cell, Figure, Measured } from '../../model/figure/figure.ts';
import { type Indicator, countsPeople } from '../define/algebra.ts';
import { indicator } from '../define/indicators.ts';
import { isLeast, LEAST, nearest, STEP } from './alone.ts';

/**
 * Counts rounded to multiples of 5. Where cells add up they still do (controlled rounding of a list: each goes down, then those closest to the next
 * multiple go up until the rounded total is met); withheld cells stay so. Of the two counts of a ratio those of people are rounded, not
 * the inhabitants of a census, nor seats: beside these the ratio is that of the rounded count, which the exact one would give away. Any other is that of the exact
 * counts, told no more finely than it is read (`blunted`).
 */
export function rounded(measured: Measured, isAdditive: boolean): Measured {
  const near = (figure: Figure): Figure => nearestOf(indicator(measured.indicator), figure);
  const total = near(measured.total);
  const cells = measured.cells.map((cell): Cell => ({ ...cell, figure: near(cell.figure) }));
  return { ...measured, total, cells: isAdditive ? fitted(measured, total) : cells };
}

/** A figure whose counts of people are rounded, and no other. */
function nearestOf(each: Indicator, figure: Figure): Figure {
  const near = nearest(figure);
  if (near.state !== 'shown' || figure.state !== 'shown') return near;
  const isExactBase = !('count' in each || countsPeople(each.denominator));
  const per = 'per' in each ? each.per : undefined;
  const isOfRounded = isExactBase || per !== undefined;
  const denominator = isExactBase ? figure.denominator : near.denominator;
  return {
    ...near,
    value: isOfRounded && denominator !== null ? ((per ?? 1) * near.numerator) / denominator : near.value,
    denominator,
    unknown: countsPeople(each.unknown) ? near.unknown : figure.unknown,
  };
}

/** Shown cells down to a multiple, then up one by one, the largest remainders first, until they make what the total leaves them. */
function fitted({ cells, total: exact }: Measured, total: Figure): readonly Cell[] {
  if (total.state !== 'shown' || exact.state !== 'shown')
    return cells.map((cell) => ({ ...cell, figure: nearest(cell.figure) }));
  const shown = cells.flatMap(({ key, figure }) => (figure.state === 'shown' ? [{ key, count: figure.value }] : []));
  const hidden = exact.value - shown.reduce((sum, { count }) => sum + count, 0);
  const room = total.value - STEP * Math.round(hidden / STEP);
  const down = shown.map(({ key, count }) =>
    isLeast(count) ? { key, low: LEAST, rest: 0 } : { key, low: STEP * Math.floor(count / STEP), rest: count % STEP },
  );
  const steps = Math.round((room - down.reduce((sum, { low }) => sum + low, 0)) / STEP);
  const up = new Set(
    down
      .toSorted((a, b) => b.rest - a.rest || (a.key < b.key ? -1 : 1))
      .slice(0, Math.max(0, steps))
      .map(({ key }) => key),
  );
  // Where the least counts went up by more than the total, the greatest give it back.
  const back = new Set(
    down
      .filter(({ low }) => low > LEAST)
      .toSorted((a, b) => b.low - a.low || (a.key < b.key ? -1 : 1))
      .slice(0, Math.max(0, -steps))
      .map(({ key }) => key),
  );
  return cells.map((cell): Cell => {
    const own = down.find(({ key }) => key === cell.key);
    if (own === undefined || cell.figure.state !== 'shown') return cell;
    const value = own.low + (up.has(own.key) ? STEP : 0) - (back.has(own.key) ? STEP : 0);
    return { ...cell, figure: { ...cell.figure, value, numerator: value, unknown: 0 } };
  });
}
