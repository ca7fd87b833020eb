import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Request } from '../ask/measure.ts';
import { factsOf } from '../define/indicators.ts';
import { isFew } from './alone.ts';

/** Whom an indicator tells of, and whom these tell of in turn: `people` come last. */
export function carriersOf(id: IndicatorId): readonly IndicatorId[] {
  const own = factsOf(id).tellsOf ?? 'people';
  return own === id || own === 'people' ? [own] : [own, ...carriersOf(own)];
}

/** What has to be counted beside some requests to know what they would tell. */
export function counterparts(requests: readonly Request[]): readonly Request[] {
  return requests.flatMap(({ indicator, by }) => {
    const id = typeof indicator === 'string' ? indicator : indicator.id;
    const { partOf = [], covers } = factsOf(id);
    const wholes = partOf.map(({ whole }) => whole);
    const both = covers === undefined ? [] : [covers.whole, covers.other];
    return [...new Set([...carriersOf(id), ...wholes, ...both])].map((each) => ({ indicator: each, by }));
  });
}

/** Keys of the figures of a measure, the empty one for the total, that tell of 1 to 10 people by difference with others of the same scope. */
export function toldByStages(measured: Measured, all: readonly Measured[]): readonly string[] {
  const others = all.filter(({ by }) => by === measured.by);
  const other = (id: IndicatorId, key: string): Figure =>
    figureAt(
      others.find(({ indicator }) => indicator === id),
      key,
    );
  const { partOf = [], covers } = factsOf(measured.indicator);
  return ['', ...measured.cells.map(({ key }) => key)].filter((key) => {
    const own = figureAt(measured, key);
    const isNested = partOf.some(({ whole, own: part = 'numerator' }) => {
      const more = other(whole, key);
      if (own.state !== 'shown' || more.state !== 'shown') return false;
      const less = own[part];
      return less !== null && isFew(more.numerator - less);
    });
    return isNested || (covers !== undefined && isBothFew(own, other(covers.other, key), other(covers.whole, key)));
  });
}

/** People of two groups that cover a whole: those of both are the two less the whole. */
function isBothFew(one: Figure, other: Figure, whole: Figure): boolean {
  if (one.state !== 'shown' || other.state !== 'shown' || whole.state !== 'shown') return false;
  return isFew(one.value + other.value - whole.value);
}

function figureAt(measured: Measured | undefined, key: string): Figure {
  if (key === '') return measured?.total ?? { state: 'undefined' };
  return measured?.cells.find((cell) => cell.key === key)?.figure ?? { state: 'undefined' };
}
