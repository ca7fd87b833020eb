import { type Gazetteer, readGazetteer } from '../../src/geo/gazetteer.ts';

/** A region from rows of code, inhabitants, latitude and longitude. */
export function region(rows: readonly (readonly [string, number, number, number])[]): Gazetteer {
  return readGazetteer({
    region: { code: '00', name: 'Ailleurs', population: rows.reduce((sum, [, population]) => sum + population, 0) },
    departments: [],
    epcis: [],
    cities: rows.map(([code, population, lat, lon]) => [code, code, '00', population, lat, lon, [], null]),
    formerNames: [],
  });
}
