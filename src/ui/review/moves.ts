import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Before } from '../figure/Before.ts';

/** What a category gained or lost since the period compared, in units. */
export interface Move {
  readonly key: string;
  readonly change: number;
}

/**
 * The categories that lost most and gained most, three of each at most, the largest first; a category of one period only counts whole. What did not
 * answer, what is left out and what is not told in either period is neither.
 */
export function movesOf(
  now: Released<Measured>,
  before: Before,
  leftOut: ReadonlySet<string>,
): { readonly down: readonly Move[]; readonly up: readonly Move[] } {
  const here = now.cells.map(({ key, figure }) => ({ key, change: difference(figure, before.at(key)) }));
  const gone = before.gone.map(({ key, figure }) => ({ key, change: figure.state === 'shown' ? -figure.value : null }));
  const known = [...here, ...gone].flatMap(({ key, change }) =>
    change === null || change === 0 || key === 'unknown' || leftOut.has(key) ? [] : [{ key, change }],
  );
  const sorted = known.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
  return {
    down: sorted.filter(({ change }) => change < 0).slice(0, MOST),
    up: sorted.filter(({ change }) => change > 0).slice(0, MOST),
  };
}

const MOST = 3;

function difference(now: Released<Figure>, before: Released<Figure> | null): number | null {
  if (now.state !== 'shown' || before === null) return null;
  if (before.state === 'undefined') return before.because === undefined ? now.value : null;
  return before.state === 'shown' ? now.value - before.value : null;
}
