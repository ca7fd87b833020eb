import {
  communes,
  departments,
  geoNamesPlaces,
  type OfficialCommune,
  type Place,
  regions,
  singleRowPlaces,
} from './sources.ts';

/** Centres that neither source has, read on the official map: [lat, lon]. */
const overrides: Readonly<Record<string, readonly [number, number]>> = {
  '12021': [44.34, 2.13],
  '12048': [44.69, 2.61],
  '12176': [44.37, 2.58],
  '12177': [44.42, 2.86],
  '12235': [44.12, 2.37],
  '31085': [42.92, 0.73],
  '32079': [43.95, 0.09],
  '34277': [43.85, 3.52],
  '46268': [44.48, 1.58],
  '48027': [44.48, 3.73],
  '48087': [44.7, 3.16],
  '48094': [44.31, 3.19],
  '48152': [44.29, 3.86],
  '65282': [42.79, 0.41],
};

const sources =
  'Communes : Insee, DGCL, La Poste via Etalab (Licence Ouverte 2.0, COG 2026) · coordonnées : GeoNames (CC BY 4.0), © les contributeurs d’OpenStreetMap (ODbL ; ce fichier est offert sous ODbL)';

/** The gazetteer of a region as it is stored; throws when a commune has no coordinates. */
export function buildGazetteer(region: string): object {
  const name = regions.find(({ code }) => code === region)?.nom;
  if (name === undefined) throw new RangeError(`no region ${region}`);
  const own = communes.filter((each) => each.type === 'commune-actuelle' && each.region === region);
  const population = (each: readonly OfficialCommune[]): number =>
    each.reduce((sum, { population: n = 0 }) => sum + n, 0);
  const places = placesOf(own);
  return {
    sources,
    region: { code: region, name, population: population(own) },
    departments: departments
      .filter((each) => each.region === region)
      .map(({ code, nom }) => [code, nom, population(own.filter(({ departement }) => departement === code))]),
    cities: own.map(({ code, nom, departement, population: n = 0, codesPostaux = [] }) => {
      const { lat, lon } = places(code);
      return [code, nom, departement, n, round(lat), round(lon), codesPostaux];
    }),
    formerNames: communes
      .filter((each) => each.region === region && each.type !== 'commune-actuelle' && each.chefLieu !== undefined)
      .map(({ nom, chefLieu }) => [nom, chefLieu]),
  };
}

function placesOf(own: readonly OfficialCommune[]): (code: string) => Place {
  const [larger, smaller] = [geoNamesPlaces(), singleRowPlaces()];
  const find = (code: string): Place | undefined => {
    const [lat, lon] = overrides[code] ?? [];
    if (lat !== undefined && lon !== undefined) return { lat, lon };
    // A merged commune may still be listed under the code of one it absorbed.
    const codes = [code, ...own.flatMap((each) => (each.code === code ? (each.anciensCodes ?? []) : []))];
    return codes.map((each) => larger.get(each) ?? smaller.get(each)).find((place) => place !== undefined);
  };
  const missing = own.filter(({ code }) => find(code) === undefined);
  if (missing.length > 0) {
    throw new RangeError(`no coordinates for ${missing.map(({ code, nom }) => `${code} ${nom}`).join(', ')}`);
  }
  return (code) => find(code) ?? { lat: Number.NaN, lon: Number.NaN };
}

/** Four decimals: about ten metres. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
