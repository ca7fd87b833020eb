import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Drawing } from '../../geo/projection.ts';
import type { City } from '../../model/place/city.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';

/** A city on the map: pixels. */
export interface Circle {
  readonly city: City;
  readonly figure: Extract<Released<Figure>, { state: 'shown' }>;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Radius of the largest circle: a share of the width of the map, but no less than this many pixels. */
const LARGEST = { share: 0.062, pixels: 26 };
/** A dot that can still be seen. */
const SMALLEST = 2.5;

/** From a value to the area of its circle on a map: what the largest value takes. */
export interface Scale {
  /** The greatest value; 0 when there is none. */
  readonly largest: number;
  /** Pixels: the area is proportional to the value, down to a dot that can still be seen. */
  readonly radius: (value: number) => number;
  /** Below this value, the area is no longer proportional. */
  readonly floor: number;
}

export function scaleOf(largest: number, width: number): Scale {
  const greatest = Math.max(LARGEST.pixels, width * LARGEST.share);
  return {
    largest,
    radius: (value) => Math.max(SMALLEST, greatest * Math.sqrt(value / largest)),
    floor: largest * (SMALLEST / greatest) ** 2,
  };
}

/** The cities that have something to show, the largest first, and the scale they are drawn at: that of `largest`, else of the largest shown. */
export function circlesOf(
  { cells }: Released<Measured>,
  gazetteer: Gazetteer,
  drawing: Drawing,
  largest?: number,
): { readonly circles: readonly Circle[]; readonly scale: Scale } {
  const shown = cells.flatMap(({ key, figure }) => {
    const city = gazetteer.city(key);
    return city === undefined || figure.state !== 'shown' || figure.value === 0 ? [] : [{ city, figure }];
  });
  const scale = scaleOf(largest ?? shown.reduce((most, { figure }) => Math.max(most, figure.value), 0), drawing.width);
  const circles = shown
    .map(({ city, figure }) => {
      const [x, y] = drawing.place(city);
      return { city, figure, x, y, r: scale.radius(figure.value) };
    })
    .sort((a, b) => b.figure.value - a.figure.value || (a.city.code < b.city.code ? -1 : 1));
  return { circles, scale };
}
