import type { City } from '../../../src/model/place/city.ts';

/** Mean radius of the Earth, in km (IUGG). */
const RADIUS = 6371.0088;
const REACH = 10;

/** Counts residents of the communes whose centre is at most 10 km from the centre of one of the cities, as the crow flies. */
export function reach(communes: readonly City[]): (cities: ReadonlySet<string>) => number {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const known = new Map<string, readonly City[]>();
  const near = (code: string): readonly City[] => {
    const found = known.get(code) ?? around(byCode.get(code), communes);
    known.set(code, found);
    return found;
  };
  return (cities) => {
    const reached = new Set([...cities].flatMap(near));
    return [...reached].reduce((sum, { population }) => sum + population, 0);
  };
}

function around(centre: City | undefined, communes: readonly City[]): readonly City[] {
  if (centre === undefined) throw new TypeError('a session is held in a city the gazetteer does not have');
  return communes.filter((commune) => kilometres(centre, commune) <= REACH);
}

/** Great-circle distance by the haversine formula. */
function kilometres(a: City, b: City): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const squared = halfLat * halfLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon * halfLon;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(squared)));
}
