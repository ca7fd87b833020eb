import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';

/** What the table has and the map cannot show. */
export interface Unplaced {
  /** Of sessions whose city is not known; `null` when there is none. */
  readonly unknown: Released<Figure> | null;
  /** Cities that the gazetteer of the region does not have. */
  readonly outside: number;
  /** Cities of the region whose figure is withheld. */
  readonly withheld: number;
}

export function unplacedOf({ cells }: Released<Measured>, gazetteer: Gazetteer): Unplaced {
  const unknown = cells.find(({ key }) => key === 'unknown')?.figure ?? null;
  const cities = cells.filter(({ key }) => key !== 'unknown');
  return {
    unknown: unknown?.state === 'shown' && unknown.value === 0 ? null : unknown,
    outside: cities.filter(({ key }) => gazetteer.city(key) === undefined).length,
    withheld: cities.filter(({ key, figure }) => gazetteer.city(key) !== undefined && figure.state === 'withheld')
      .length,
  };
}
