import { communes, departments, epcis, type OfficialCommune, regions } from './official.ts';
import { approximatePlace, knownPlace } from './places.ts';

const sources =
  'Communes : Insee, DGCL, La Poste via Etalab (Licence Ouverte 2.0, COG 2026) · coordonnées : GeoNames (CC BY 4.0), © les contributeurs d’OpenStreetMap (ODbL ; ce fichier est offert sous ODbL)';

/** The gazetteer of a region as it is stored (`readGazetteer` reads it); `approximate` lists the communes that no source places. */
export function buildGazetteer(code: string) {
  const region = regions.find((each) => each.code === code);
  if (region === undefined) throw new RangeError(`no region ${code}`);
  const known = communes.filter((each) => each.region === code);
  const own = known.filter(({ type }) => type === 'commune-actuelle');
  const codes = new Set(own.map((each) => each.code));
  const groups = epcis.filter(({ membres }) => membres.some((member) => codes.has(member.code)));
  const groupOf = new Map(groups.flatMap(({ membres }, position) => membres.map((member) => [member.code, position])));
  return {
    sources,
    region: { code, name: region.nom, population: populationOf(own) },
    departments: departments
      .filter((each) => each.region === code)
      .map((each) => [each.code, each.nom, populationOf(own.filter(({ departement }) => departement === each.code))]),
    epcis: groups.map((each) => [each.code, each.nom]),
    cities: own.map((each) => {
      const { lat, lon } = knownPlace(each) ?? approximatePlace(each, own);
      return [
        each.code,
        each.nom,
        each.departement,
        populationOf([each]),
        round(lat),
        round(lon),
        each.codesPostaux,
        groupOf.get(each.code) ?? null,
      ];
    }),
    formerNames: known.flatMap(({ nom, chefLieu, commune }) => {
      const today = chefLieu ?? commune;
      return today === undefined ? [] : [[nom, today]];
    }),
    approximate: own.filter((each) => knownPlace(each) === undefined).map((each) => each.code),
  };
}

function populationOf(communesOf: readonly OfficialCommune[]): number {
  return communesOf.reduce((sum, { code, population }) => {
    if (population === undefined) throw new TypeError(`no population for ${code}`);
    return sum + population;
  }, 0);
}

/** Four decimals: about ten metres. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
