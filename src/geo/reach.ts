import type { City } from '../model/place/city.ts';
import { distanceKm } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Places, placesOf, squaredChord } from './places.ts';

/** Who lives within some kilometres, as the crow flies between centres, of a commune with a session. */
export interface Reach {
  /** Inhabitants of the communes reached. */
  readonly inhabitants: number;
  /** Their share of the region, 0 to 1; `null` for a region without inhabitants. */
  readonly share: number | null;
  /** The communes that are farther, most inhabitants first. */
  readonly beyond: readonly Beyond[];
  /** Asked cities that the gazetteer does not have: what they reach is not counted. */
  readonly unplaced: readonly string[];
}

export interface Beyond {
  readonly city: City;
  /** To the nearest session; `null` when there is none. */
  readonly km: number | null;
}

const [SHORTEST, LONGEST] = [1, 50];

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
    const inhabitants = population - beyond.reduce((sum, { city }) => sum + city.population, 0);
    return {
      inhabitants,
      share: population === 0 ? null : inhabitants / population,
      beyond: beyond.sort((a, b) => b.city.population - a.city.population || byCode(a.city, b.city)),
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

function byCode(a: City, b: City): number {
  return a.code < b.code ? -1 : 1;
}
