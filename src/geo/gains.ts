import { distanceKm } from './distance.ts';
import { chordOf, type Places } from './places.ts';

/** Two numbers of places a pair, one pair after the other. */
export type Pairs = Int32Array;

/**
 * The pairs of places at most `km` from one another. Places run from south to north: each pair is met once, and pairs too far north of one another
 * never. This loop decides how freely a slider moves, hence the bare numbers in it.
 */
export function pairsWithin({ cities, lat, x, y, z }: Places, km: number): Pairs {
  let pairs = new Int32Array(0x1_00_00);
  let count = 0;
  const { chord, latitude } = chordOf(km);
  const [surely, hardly] = [chord * (1 - 1e-9), chord * (1 + 1e-9)];
  /** As `distanceKm` says, which is asked only where the chord is too close to call. */
  const isExactlyWithin = (a: number, b: number): boolean => {
    const [one, other] = [cities[a], cities[b]];
    return one !== undefined && other !== undefined && distanceKm(one, other) <= km;
  };
  for (let south = 0; south < lat.length; south += 1) {
    const [sx, sy, sz] = [x[south] ?? 0, y[south] ?? 0, z[south] ?? 0];
    const end = (lat[south] ?? 0) + latitude;
    for (let north = south + 1; north < lat.length && (lat[north] ?? 0) <= end; north += 1) {
      const dx = (x[north] ?? 0) - sx;
      const dy = (y[north] ?? 0) - sy;
      const dz = (z[north] ?? 0) - sz;
      const between = dx * dx + dy * dy + dz * dz;
      if (between > hardly || (between > surely && !isExactlyWithin(south, north))) continue;
      if (count === pairs.length) {
        const longer = new Int32Array(2 * count);
        longer.set(pairs);
        pairs = longer;
      }
      pairs[count] = south;
      pairs[count + 1] = north;
      count += 2;
    }
  }
  return pairs.subarray(0, count);
}

/** For each place, the inhabitants not reached (`fresh`) who live there or in a place of a pair with it. */
export function gains(pairs: Pairs, fresh: Float64Array): Float64Array {
  const gained = fresh.slice();
  for (let at = 0; at < pairs.length; at += 2) {
    const south = pairs[at] ?? 0;
    const north = pairs[at + 1] ?? 0;
    gained[south] = (gained[south] ?? 0) + (fresh[north] ?? 0);
    gained[north] = (gained[north] ?? 0) + (fresh[south] ?? 0);
  }
  return gained;
}
