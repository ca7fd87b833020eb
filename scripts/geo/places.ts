import type { Point } from '../../src/geo/distance.ts';
import type { OfficialCommune } from './official.ts';
import { overrides } from './overrides.ts';
import { geoNamesCentres, singleRowCentres } from './townCentres.ts';

const larger = geoNamesCentres();
const smaller = singleRowCentres();

/** The town centre of a commune, if a source has it. A merged commune may still be listed under the code of one it absorbed. */
export function knownPlace({ code, anciensCodes = [] }: OfficialCommune): Point | undefined {
  const [lat, lon] = overrides.get(code) ?? [];
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  return [code, ...anciensCodes]
    .map((each) => larger.get(each) ?? smaller.get(each))
    .find((place) => place !== undefined);
}

/** The middle of the communes of its department that share a postcode with this one: a few kilometres off. Throws when there is none. */
export function approximatePlace(commune: OfficialCommune, all: readonly OfficialCommune[]): Point {
  const postcodes = new Set(commune.codesPostaux);
  const places = all
    .filter(
      (each) => each.departement === commune.departement && each.codesPostaux?.some((code) => postcodes.has(code)),
    )
    .flatMap((each) => knownPlace(each) ?? []);
  if (places.length === 0) throw new RangeError(`no place for ${commune.code} ${commune.nom}`);
  const mean = (of: (place: Point) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}
