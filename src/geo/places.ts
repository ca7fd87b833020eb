import type { City } from '../model/place/city.ts';
import { RADIUS } from './distance.ts';

/**
 * Communes from south to north with their centres as points of the unit sphere, in columns: comparing chords is many times faster than comparing
 * arcs, in the same order.
 */
export interface Places {
  readonly cities: readonly City[];
  /** Degrees. */
  readonly lat: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

const RADIANS = Math.PI / 180;

export function placesOf(unordered: readonly City[]): Places {
  const cities = unordered.toSorted((a, b) => a.lat - b.lat);
  const column = (value: (lat: number, lon: number) => number): Float64Array =>
    Float64Array.from(cities, ({ lat, lon }) => value(lat * RADIANS, lon * RADIANS));
  return {
    cities,
    lat: Float64Array.from(cities, ({ lat }) => lat),
    x: column((lat, lon) => Math.cos(lat) * Math.cos(lon)),
    y: column((lat, lon) => Math.cos(lat) * Math.sin(lon)),
    z: column((lat) => Math.sin(lat)),
  };
}

/** Squared straight line between two places, in radii of the Earth. */
export function squaredChord({ x, y, z }: Places, a: number, b: number): number {
  const dx = (x[a] ?? 0) - (x[b] ?? 0);
  const dy = (y[a] ?? 0) - (y[b] ?? 0);
  const dz = (z[a] ?? 0) - (z[b] ?? 0);
  return dx * dx + dy * dy + dz * dz;
}

/** An arc as a squared chord, and the degrees of latitude beyond which no place is within it (a hair wide, for rounding). */
export function chordOf(km: number): { readonly chord: number; readonly latitude: number } {
  const half = 2 * Math.sin(km / RADIUS / 2);
  return { chord: half * half, latitude: (km / RADIUS / RADIANS) * (1 + 1e-9) };
}
