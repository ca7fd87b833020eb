import type { Cell, Figure, Measured } from '../../model/figure/figure.ts';

const STEP = 5;

/**
 * Counts rounded to multiples of 5. Where cells add up they still do (controlled rounding of a list: each goes down, then those closest to the next
 * multiple go up until the rounded total is met); withheld cells stay so. A ratio keeps its value, its two counts are rounded.
 */
export function rounded(measured: Measured, isAdditive: boolean): Measured {
  const total = nearest(measured.total);
  const cells = measured.cells.map((cell): Cell => ({ ...cell, figure: nearest(cell.figure) }));
  return { ...measured, total, cells: isAdditive ? fitted(measured, total) : cells };
}

export function nearest(figure: Figure): Figure {
  if (figure.state !== 'shown') return figure;
  // What is shown is never as low as what is withheld: 11 and 12 go up.
  const round = (count: number): number => (count > 10 && count < 15 ? 15 : STEP * Math.round(count / STEP));
  const { value, numerator, denominator, unknown } = figure;
  return {
    ...figure,
    value: denominator === null ? round(value) : value,
    numerator: round(numerator),
    denominator: denominator === null ? null : round(denominator),
    unknown: unknown === null ? null : round(unknown),
  };
}

/** Shown cells down to a multiple, then up one by one, the largest remainders first, until they make what the total leaves them. */
function fitted({ cells, total: exact }: Measured, total: Figure): readonly Cell[] {
  if (total.state !== 'shown' || exact.state !== 'shown')
    return cells.map((cell) => ({ ...cell, figure: nearest(cell.figure) }));
  const shown = cells.flatMap(({ key, figure }) => (figure.state === 'shown' ? [{ key, count: figure.value }] : []));
  const hidden = exact.value - shown.reduce((sum, { count }) => sum + count, 0);
  const room = total.value - STEP * Math.round(hidden / STEP);
  const down = shown.map(({ key, count }) => ({ key, low: STEP * Math.floor(count / STEP), rest: count % STEP }));
  const steps = Math.round((room - down.reduce((sum, { low }) => sum + low, 0)) / STEP);
  const up = new Set(
    down
      .toSorted((a, b) => Number(b.low === 10) - Number(a.low === 10) || b.rest - a.rest || (a.key < b.key ? -1 : 1))
      .slice(0, Math.max(0, steps))
      .map(({ key }) => key),
  );
  return cells.map((cell): Cell => {
    const own = down.find(({ key }) => key === cell.key);
    if (own === undefined || cell.figure.state !== 'shown') return cell;
    const value = own.low + (up.has(own.key) ? STEP : 0);
    return { ...cell, figure: { ...cell.figure, value, numerator: value, unknown: 0 } };
  });
}
