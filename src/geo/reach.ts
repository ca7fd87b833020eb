import type { City } from '../model/place/city.ts';
import { distanceKm } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';
import { chordOf, type Places, placesOf, squaredChord } from './places.ts';

/** Who lives within some kilometres, as the crow flies between centres, of a commune with a session. */
export interface Reach {
  /** Inhabitants of the communes reached. */
  readonly inhabitants: number;
  /** Their share of the region, 0 to 1; `null` for a region without inhabitants. */
  readonly share: number | null;
  /** The communes that are farther, most inhabitants first. */
  readonly beyond: readonly Beyond[];
  /** Where one more session would reach most inhabitants who are not reached: ten communes at most, each on its own, most first. */
  readonly next: readonly { readonly city: City; readonly gained: number }[];
  /** Asked cities that the gazetteer does not have: what they reach is not counted. */
  readonly unplaced: readonly string[];
}

export interface Beyond {
  readonly city: City;
  /** To the nearest session; `null` when there is none. */
  readonly km: number | null;
}

const [SHORTEST, LONGEST, PROPOSED] = [1, 50, 10];

/**
 * What sessions held in `cityCodes` (INSEE codes) reach, for any distance from 1 to 50 km: the nearest session of each commune is found once,
 * so that a slider moves freely. A distance outside these bounds throws a RangeError.
 */
export function reachOf(gazetteer: Gazetteer, cityCodes: Iterable<string>): (km: number) => Reach {
  const codes = [...new Set(cityCodes)];
  const places = placesOf(gazetteer.cities);
  const nearest = nearestSession(places, new Set(codes));
  const unplaced = codes.filter((code) => gazetteer.city(code) === undefined);
  const { population } = gazetteer.region;
  return (km) => {
    if (!(km >= SHORTEST && km <= LONGEST)) throw new RangeError(`not a distance from 1 to 50 km: ${km}`);
    const beyond = places.cities
      .map((city, index) => ({ city, km: nearest[index] ?? null }))
      .filter((each) => each.km === null || each.km > km);
    const far = new Set(beyond.map(({ city }) => city));
    const fresh = Float64Array.from(places.cities, (city) => (far.has(city) ? city.population : 0));
    const inhabitants = population - fresh.reduce((sum, each) => sum + each, 0);
    return {
      inhabitants,
      share: population === 0 ? null : inhabitants / population,
      beyond: beyond.sort((a, b) => b.city.population - a.city.population || byCode(a.city, b.city)),
      next: proposals(places, gains(places, fresh, km)),
      unplaced,
    };
  };
}

function nearestSession(places: Places, held: ReadonlySet<string>): readonly (number | null)[] {
  const sessions = places.cities.flatMap(({ code }, index) => (held.has(code) ? [index] : []));
  return places.cities.map((city, index) => {
    let best: number | null = null;
    let closest = Infinity;
    for (const session of sessions) {
      const chord = squaredChord(places, index, session);
      if (chord < closest) {
        best = session;
        closest = chord;
      }
    }
    const session = best === null ? undefined : places.cities[best];
    return session === undefined ? null : distanceKm(city, session);
  });
}

/**
 * For each place, the inhabitants not reached (`fresh`) who live within `km` of it. Places run from south to north: each pair is met once,
 * and pairs too far north of one another never. This loop decides how freely a slider moves, hence the bare numbers in it.
 */
function gains({ cities, lat, x, y, z }: Places, fresh: Float64Array, km: number): Float64Array {
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

function proposals({ cities }: Places, gained: Float64Array): Reach['next'] {
  return cities
    .map((city, index) => ({ city, gained: gained[index] ?? 0 }))
    .filter((each) => each.gained > 0)
    .sort((a, b) => b.gained - a.gained || byCode(a.city, b.city))
    .slice(0, PROPOSED);
}

function byCode(a: City, b: City): number {
  return a.code < b.code ? -1 : 1;
}
