import { distanceKm } from './distance.ts';
import type { Gazetteer } from './gazetteer.ts';
import { near } from './near.ts';

/** How far "around" goes, in km as the crow flies: the gazetteer knows no areas, so who lives around stands for density. */
export const AROUND_KM = 10;

/** A place described by the three things that its peers share with it. */
interface Described {
  readonly code: string;
  /** Logarithms of residents and of residents around, kilometres to the hub; `null` where it is not known. */
  readonly traits: readonly (number | null)[];
}

/**
 * The cities of some codes (INSEE) that are most like one: nearest in population (logarithm), in population within `AROUND_KM` (logarithm) and in distance
 * to the hub, each in standard deviations of the candidates. The hub, whose space is permanent, is nobody's peer. The nearest first, ties by code; none for
 * a city that the gazetteer does not know.
 */
export function cityPeers(
  gazetteer: Gazetteer,
  code: string,
  { among, hub, most }: { readonly among: readonly string[]; readonly hub: string; readonly most: number },
): readonly string[] {
  const centre = gazetteer.city(hub);
  const describe = (each: string): readonly Described[] => {
    const city = gazetteer.city(each);
    if (city === undefined) return [];
    const around = near(gazetteer, [each], AROUND_KM).reduce(
      (sum, { commune }) => sum + (gazetteer.city(commune)?.population ?? 0),
      0,
    );
    const km = centre === undefined ? null : distanceKm(city, centre);
    return [{ code: each, traits: [Math.log(city.population + 1), Math.log(around + 1), km] }];
  };
  return nearest(describe(code)[0], among.filter((each) => each !== hub).flatMap(describe), most);
}

/** The departments of some codes most like one: nearest in population (logarithm) and in the distance of their residents to the hub. */
export function departmentPeers(
  gazetteer: Gazetteer,
  code: string,
  { among, hub, most }: { readonly among: readonly string[]; readonly hub: string; readonly most: number },
): readonly string[] {
  const centre = gazetteer.city(hub);
  const describe = (each: string): readonly Described[] => {
    const own = gazetteer.cities.filter(({ department }) => department === each);
    const population = own.reduce((sum, city) => sum + city.population, 0);
    if (population === 0) return [];
    const km =
      centre === undefined
        ? null
        : own.reduce((sum, city) => sum + city.population * distanceKm(city, centre), 0) / population;
    return [{ code: each, traits: [Math.log(population), km] }];
  };
  return nearest(describe(code)[0], among.flatMap(describe), most);
}

function nearest(own: Described | undefined, all: readonly Described[], most: number): readonly string[] {
  if (own === undefined) return [];
  const others = all.filter(({ code }) => code !== own.code);
  const scales = own.traits.map((_, index) => deviation(all.flatMap(({ traits }) => traits[index] ?? [])));
  const far = ({ traits }: Described): number =>
    traits.reduce<number>((sum, trait, index) => {
      const [mine, scale] = [own.traits[index], scales[index]];
      return trait === null || mine == null || !scale ? sum : sum + ((trait - mine) / scale) ** 2;
    }, 0);
  return others
    .map((each) => ({ code: each.code, far: far(each) }))
    .toSorted((a, b) => a.far - b.far || a.code.localeCompare(b.code))
    .slice(0, most)
    .map(({ code }) => code);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
