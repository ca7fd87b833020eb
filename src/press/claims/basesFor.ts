import type { Base } from './base.ts';
import type { Around, Understood } from './context.ts';
import type { Restricted } from './restrict.ts';

/** The bases that a restriction may stand for, the likeliest first: its own words, else those of its sentence, else those of the text. */
export function basesFor(around: Around, restricted: Restricted, parent: Understood | null): readonly Base[] {
  const { before, spokenOf, spokenPeriod } = around;
  const { base, hasPlace } = restricted;
  const placed = { cities: base.cities, departments: base.departments, elsewhere: base.elsewhere };
  const earlier = (parent ?? before)?.spoken ?? (parent ?? before)?.bases[0];
  const isNowhere = (each: Pick<Base, 'cities' | 'departments' | 'elsewhere'>): boolean =>
    each.cities.length === 0 && each.departments.length === 0 && !each.elsewhere;
  const region = { cities: [], departments: [], elsewhere: false };
  const told = parent ?? before;
  const at = ({ cities, departments, elsewhere }: Base): Pick<Base, 'cities' | 'departments' | 'elsewhere'> => ({
    cities,
    departments,
    elsewhere,
  });
  const places = hasPlace
    ? [placed]
    : told !== null && earlier !== undefined
      ? !told.saysPlace || isNowhere(earlier)
        ? told.saysPlace
          ? [region]
          : (told.spoken === undefined ? told.bases : [told.spoken]).map(at)
        : [at(earlier), ...(parent === null ? [region] : [])]
      : [
          region,
          ...[spokenOf ?? [], around.namesHub ? [around.hub] : []]
            .filter((codes) => codes.length > 0)
            .map((cities) => ({ ...region, cities })),
        ];
  const periods =
    base.period !== null
      ? [base.period, ...restricted.otherPeriods]
      : earlier !== undefined
        ? [earlier.period]
        : spokenPeriod === null
          ? [null]
          : [spokenPeriod, null];
  const all = places.flatMap((place) => periods.map((period) => ({ ...base, ...place, period })));
  if (all.length === 1) return all;
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
