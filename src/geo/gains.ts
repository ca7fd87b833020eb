import { distanceKm } from './distance.ts';
import { chordOf, type Places } from './places.ts';

/**
 * For each place, the inhabitants not reached (`fresh`) who live within `km` of it. Places run from south to north: each pair is met once,
 * and pairs too far north of one another never. This loop decides how freely a slider moves, hence the bare numbers in it.
 */
export function gains({ cities, lat, x, y, z }: Places, fresh: Float64Array, km: number): Float64Array {
  const gained = fresh.slice();
  const { chord, latitude } = chordOf(km);
  const [surely, hardly] = [chord * (1 - 1e-9), chord * (1 + 1e-9)];
  /** As `distanceKm` says, which is asked only where the chord is too close to call. */
  const isExactlyWithin = (a: number, b: number): boolean => {
    const [one, other] = [cities[a], cities[b]];
    return one !== undefined && other !== undefined && distanceKm(one, other) <= km;
  };
  for (let south = 0; south < lat.length; south += 1) {
    const own = fresh[south] ?? 0;
    const [sx, sy, sz] = [x[south] ?? 0, y[south] ?? 0, z[south] ?? 0];
    const end = (lat[south] ?? 0) + latitude;
    let brought = 0;
    for (let north = south + 1; north < lat.length && (lat[north] ?? 0) <= end; north += 1) {
      const dx = (x[north] ?? 0) - sx;
      const dy = (y[north] ?? 0) - sy;
      const dz = (z[north] ?? 0) - sz;
      const between = dx * dx + dy * dy + dz * dz;
      if (between > hardly || (between > surely && !isExactlyWithin(south, north))) continue;
      brought += fresh[north] ?? 0;
      gained[north] = (gained[north] ?? 0) + own;
    }
    gained[south] = (gained[south] ?? 0) + brought;
  }
  return gained;
}
