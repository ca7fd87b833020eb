import * as v from 'valibot';
import type { City, Department, Epci } from '../model/place/city.ts';

/** The communes, departments and groups of communes of one region, with the names that communes had before they merged. */
export interface Gazetteer {
  readonly region: { readonly code: string; readonly name: string; readonly population: number };
  readonly departments: readonly Department[];
  /** Those with at least one commune of this region. */
  readonly epcis: readonly Epci[];
  readonly cities: readonly City[];
  /** The commune of an INSEE code, if it is of this region. */
  readonly city: (code: string) => City | undefined;
  readonly formerNames: readonly { readonly name: string; readonly code: string }[];
}

const stored = v.object({
  region: v.object({ code: v.string(), name: v.string(), population: v.number() }),
  departments: v.array(v.tuple([v.string(), v.string(), v.number()])),
  epcis: v.array(v.tuple([v.string(), v.string()])),
  /** The last number is the position of the commune's group in `epcis`, or `null`. */
  cities: v.array(
    v.tuple([
      v.string(),
      v.string(),
      v.string(),
      v.number(),
      v.number(),
      v.number(),
      v.array(v.string()),
      v.nullable(v.number()),
    ]),
  ),
  formerNames: v.array(v.tuple([v.string(), v.string()])),
});

/** Reads `data/geo/<region>.json`; throws when it is not a gazetteer. */
export function readGazetteer(json: unknown): Gazetteer {
  const { region, departments, epcis, cities, formerNames } = v.parse(stored, json);
  const all = cities.map(([code, name, department, population, lat, lon, postcodes, position]): City => {
    const epci = position === null ? null : epcis[position]?.[0];
    if (epci === undefined) throw new RangeError(`${code} is in a group of communes that is not listed: ${position}`);
    return { code, name, department, epci, population, lat, lon, postcodes };
  });
  const byCode = new Map(all.map((city) => [city.code, city]));
  return {
    region,
    departments: departments.map(([code, name, population]) => ({ code, name, population })),
    epcis: epcis.map(([code, name]) => ({ code, name })),
    cities: all,
    city: (code) => byCode.get(code),
    formerNames: formerNames.map(([name, code]) => ({ name, code })),
  };
}
