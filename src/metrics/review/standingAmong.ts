import { ranks } from '../../model/figure/answers/ranks.ts';
import type { Place, StandingAmong } from '../../model/figure/answers/standingAmong.ts';
import { type Figure, hidesMore, type Measured } from '../../model/figure/figure.ts';
import { verdict } from '../stats/verdict.ts';

const none: Figure = { state: 'undefined' };

/** Where a category stands among its peers and among all; what is unknown or withheld has no place, nor has a share: chance alone would rank it. */
export function standingAmong(
  { indicator, unit, total, cells }: Measured,
  key: string,
  peers: readonly string[],
): StandingAmong {
  const known = cells.filter((cell) => cell.key !== 'unknown');
  const figureOf = (asked: string): Figure => known.find((cell) => cell.key === asked)?.figure ?? none;
  const own = figureOf(key);
  const others = known.filter((cell) => cell.key !== key);
  const beside = peers.filter((peer) => peer !== key);
  const near = others.filter((cell) => beside.includes(cell.key));
  const isShare = unit === 'share';
  return {
    indicator,
    unit,
    own,
    median: medianOf(near.flatMap(({ figure }) => valueOf(figure))),
    amongPeers: placeOf(own, { unit, cells: near }),
    amongAll: placeOf(own, { unit, cells: others }),
    verdict: isShare ? verdict(own, total) : null,
    hidden: near.filter(({ figure }) => figure.state === 'withheld').length,
  };
}

function valueOf(figure: Figure): readonly number[] {
  return figure.state === 'shown' ? [figure.value] : [];
}

/** `null` where one that is withheld may be before it. */
function placeOf(own: Figure, others: Pick<Measured, 'unit' | 'cells'>): Place | null {
  if (others.unit === 'share' || hidesMore(others)) return null;
  const told = others.cells.flatMap(({ figure }) => valueOf(figure));
  const [mine] = valueOf(own);
  if (mine === undefined || told.length === 0) return null;
  const rank = ranks([mine, ...told])[0] ?? 1;
  return { rank, isTied: told.includes(mine), count: told.length + 1 };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
