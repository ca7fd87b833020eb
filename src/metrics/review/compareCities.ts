import type { ComparedFigure, Comparison, Funnel } from '../../model/figure/answers/comparison.ts';
import { type Figure, hidesMore, type Measured } from '../../model/figure/figure.ts';
import { funnelLimits } from '../stats/funnelLimits.ts';
import { wilson } from '../stats/interval.ts';
import { ranks } from '../../model/figure/answers/ranks.ts';
import { verdict } from '../stats/verdict.ts';

/** Points of each line of a funnel. */
const STEPS = 48;
const none: Figure = { state: 'undefined' };

/** What may be said of some cities, from an indicator by city: rates with their interval and verdict, counts with their rank. */
export function compareCities({ indicator, unit, total, cells }: Measured, cities: readonly string[]): Comparison {
  const known = cells.filter(({ key }) => key !== 'unknown');
  const isShare = unit === 'share';
  // One that is withheld may be before those that are told.
  const isRanked = !isShare && !hidesMore({ unit, cells });
  const places = ranks(known.map(({ figure }) => (figure.state === 'shown' && isRanked ? figure.value : null)));
  const rankOf = new Map(known.map(({ key }, index) => [key, places[index] ?? null]));
  const holders = new Map<number, number>();
  for (const place of places) if (place !== null) holders.set(place, (holders.get(place) ?? 0) + 1);
  return {
    indicator,
    unit,
    region: total,
    ranked: places.filter((place) => place !== null).length,
    cities: cities.map((city): ComparedFigure => {
      const figure = known.find(({ key }) => key === city)?.figure ?? none;
      const rank = rankOf.get(city) ?? null;
      return {
        city,
        figure,
        interval: isShare ? intervalOf(figure) : null,
        verdict: isShare ? verdict(figure, total) : null,
        rank,
        isTied: rank !== null && (holders.get(rank) ?? 0) > 1,
      };
    }),
  };
}

function intervalOf(figure: Figure): ReturnType<typeof wilson> {
  if (figure.state !== 'shown' || figure.denominator === null) return null;
  return wilson({ numerator: figure.numerator, denominator: figure.denominator });
}

/** The funnel of a share by city; `null` when the region has no such rate, or no city has a base. */
export function funnelOf({ total, cells }: Measured): Funnel | null {
  if (total.state !== 'shown' || total.denominator === null) return null;
  const rate = total.value;
  const points = cells.flatMap(({ key, figure }) => {
    if (key === 'unknown' || figure.state !== 'shown' || figure.denominator === null) return [];
    const outer = funnelLimits(rate, figure.denominator)?.outer;
    const isOutside = outer !== undefined && (figure.value < outer.low || figure.value > outer.high);
    return [{ city: key, base: figure.denominator, rate: figure.value, isOutside }];
  });
  const bases = points.map(({ base }) => base);
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  if (points.length === 0) return null;
  const limits = Array.from({ length: STEPS + 1 }, (_, index) => {
    const base = least * (most / least) ** (index / STEPS);
    const both = funnelLimits(rate, base);
    return both === null ? [] : [{ base, ...both }];
  }).flat();
  return { rate, points, limits };
}
