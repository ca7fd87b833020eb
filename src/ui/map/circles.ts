import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Drawing } from '../../geo/projection.ts';
import type { City } from '../../model/city.ts';
import type { Measured } from '../../model/figure.ts';

/** A city on the map: pixels. */
export interface Circle {
  readonly city: City;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Radius of the largest circle as a share of the width of the map. */
const LARGEST = 0.062;
const SMALLEST = 2.5;

/** Pixels of radius for a value: the area is proportional to it, down to a dot that can still be seen. */
export function radius(value: number, largest: number, width: number): number {
  return Math.max(SMALLEST, width * LARGEST * Math.sqrt(value / largest));
}

/** The cities that have something to show, the largest first. */
export function circlesOf({ cells }: Measured, gazetteer: Gazetteer, drawing: Drawing): readonly Circle[] {
  const shown = cells.flatMap(({ key, figure }) => {
    const city = gazetteer.city(key);
    return city === undefined || figure.state !== 'shown' || figure.value === 0 ? [] : [{ city, value: figure.value }];
  });
  const largest = Math.max(...shown.map(({ value }) => value));
  return shown
    .map(({ city, value }) => {
      const [x, y] = drawing.place(city);
      return { city, value, x, y, r: radius(value, largest, drawing.width) };
    })
    .sort((a, b) => b.value - a.value || (a.city.code < b.city.code ? -1 : 1));
}

/** Two or three round values for the legend: the greatest of 1, 2 or 5 × 10ⁿ under the largest, then about a fifth and a twenty-fifth of it. */
export function legendValues(largest: number): readonly number[] {
  const round = (value: number): number => {
    const power = 10 ** Math.floor(Math.log10(value));
    return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
  };
  return [...new Set([largest, largest / 5, largest / 25].filter((value) => value >= 1).map(round))];
}
