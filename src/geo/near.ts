import { distanceKm } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Degrees of latitude in a kilometre, rounded up: what is farther north or south than this cannot be near. */
const DEGREES_PER_KM = 0.00905;

/** Each commune whose centre is at most `km` from the centre of one of the cities, with that city; a city is near itself. */
export function near(
  gazetteer: Gazetteer,
  cityCodes: readonly string[],
  km: number,
): readonly { readonly city: string; readonly commune: string }[] {
  return [...new Set(cityCodes)].flatMap((code) => {
    const city = gazetteer.city(code);
    if (city === undefined) return [];
    return gazetteer.cities
      .filter((each) => Math.abs(each.lat - city.lat) <= km * DEGREES_PER_KM && distanceKm(city, each) <= km)
      .map((each) => ({ city: code, commune: each.code }));
  });
}
