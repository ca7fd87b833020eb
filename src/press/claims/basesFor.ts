import { type Period, samePeriod } from '../../model/time/period.ts';
import type { Base } from './base.ts';
import type { Around, Understood } from './context.ts';
import type { Restricted } from './restrict.ts';

/** The bases that a restriction may stand for, the likeliest first: its own words, else those of its sentence, else those of the text. */
export function basesFor(around: Around, restricted: Restricted, parent: Understood | null): readonly Base[] {
  const { before, spokenOf, spokenPeriod } = around;
  const { base, hasPlace } = restricted;
  const placed = { cities: base.cities, departments: base.departments, elsewhere: base.elsewhere };
  const earlier = (parent ?? before)?.spoken ?? (parent ?? before)?.bases[0];
  const isNowhere = (each: Placed): boolean =>
    each.cities.length === 0 && each.departments.length === 0 && !each.elsewhere;
  const region = { cities: [], departments: [], elsewhere: false };
  const told = parent ?? before;
  const at = ({ cities, departments, elsewhere }: Base): Placed => ({
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
      : isThere(around) && spokenOf !== null
        ? [{ ...region, ...spokenOf }]
        : [
            region,
            ...(spokenOf === null ? [] : [{ ...region, ...spokenOf }]),
            ...(around.namesHub ? [{ ...region, cities: [around.hub] }] : []),
          ];
  const periods =
    base.period !== null
      ? [base.period, ...restricted.otherPeriods]
      : earlier !== undefined
        ? [earlier.period]
        : spokenPeriod === null
          ? [null]
          : [spokenPeriod, null];
  return places
    .filter((place, index) => places.findIndex((other) => isSamePlace(other, place)) === index)
    .flatMap((place) =>
      periods
        .filter((period, index) => periods.findIndex((other) => isSamePeriod(other, period)) === index)
        .map((period) => ({ ...base, ...place, period })),
    );
}

/** « On y compte 102 ateliers », « Elle compte 102 ateliers », « 30 120 personnes y ont pris part » : in the place that was spoken of, or in what was. */
export function isThere({ text, segment }: Pick<Around, 'text' | 'segment'>): boolean {
  const said = text.slice(segment.start, segment.end);
  const isIt =
    /^[\s«"]*(?:(?:et|mais|puis|and) )?(?:il|elle|it)(?! (?:y a|y avait|faut|fallait|reste|est temps|s'agit|suffit|is |was ))(?![a-z])/;
  return isIt.test(said) || /(?<![a-z'])(?<!il )y (?!compris|a (?:eu |¦?\d|une? |des |du |de ))[a-z]/.test(said);
}

type Placed = Pick<Base, 'cities' | 'departments' | 'elsewhere'>;

function isSamePlace(a: Placed, b: Placed): boolean {
  return (
    a.elsewhere === b.elsewhere && a.cities.join() === b.cities.join() && a.departments.join() === b.departments.join()
  );
}

function isSamePeriod(a: Period | null, b: Period | null): boolean {
  return a === b || (a !== null && b !== null && samePeriod(a, b));
}
