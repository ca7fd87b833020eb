import type { Base } from './base.ts';
import type { SpokenPlace } from './context.ts';
import type { Mark, Place } from './marks/marks.ts';

export interface Placed {
  readonly base: Pick<Base, 'cities' | 'departments' | 'elsewhere'>;
  readonly hasPlace: boolean;
  readonly isLoose: boolean;
  readonly stopped: Mark | null;
}

const nowhere = { cities: [], departments: [], elsewhere: false } as const;

const SUM = /^(?:en tout|au total|in total|in all|overall|altogether)/;

/** Where some marks say a figure is. */
export function placeOf(marks: readonly Mark[], text: string, spokenOf: SpokenPlace | null): Placed {
  const all = marks.flatMap((mark) => (mark.meaning.kind === 'where' ? [{ mark, ...mark.meaning }] : []));
  const narrow = all.filter(({ place, isLoose }) => isLoose !== true && place.in !== 'region');
  const loose = all.filter(({ isLoose }) => isLoose === true);
  // « En tout, 105 participants dans la commune » : the sum of that place.
  const hasRegion = all.some(
    ({ place, mark }) => place.in === 'region' && !(loose.length > 0 && SUM.test(text.slice(mark.start, mark.end))),
  );
  const plain = (base: Placed['base'], isLoose = false): Placed => ({ base, hasPlace: true, isLoose, stopped: null });
  if (narrow.length === 0) {
    const [first] = loose;
    if (first === undefined || hasRegion) return { base: nowhere, hasPlace: hasRegion, isLoose: false, stopped: null };
    if (first.place.in === 'cities' && first.place.codes.length === 0)
      return spokenOf === null
        ? { base: nowhere, hasPlace: true, isLoose: true, stopped: first.mark }
        : plain({ ...nowhere, ...spokenOf }, true);
    return plain(inPlace(first.place), true);
  }
  // « de Toulouse à Mende » is everywhere.
  const spans = narrow.filter((each, index) => {
    const next = narrow[index + 1];
    return next !== undefined && isSpan(text, each.mark, next.mark);
  });
  // « dans toute la région : à Toulouse, Albi et Mende » names some of its towns.
  const region = all.find(({ place }) => place.in === 'region');
  const listed = narrow[0];
  if (region !== undefined && listed !== undefined && /[:(]| - /.test(text.slice(region.mark.end, listed.mark.start)))
    return plain(nowhere);
  const [first, ...more] = narrow.filter(
    (each, index) => !spans.includes(each) && !spans.includes(narrow[index - 1] ?? each),
  );
  // « Le Tarn : 1 352 participants, d’Albi à Graulhet » : everywhere there.
  if (first === undefined) return { base: nowhere, hasPlace: hasRegion, isLoose: false, stopped: null };
  let last = first;
  let base = inPlace(first.place);
  for (const next of more) {
    const gap = text.slice(last.mark.end, next.mark.start);
    const isList = /^(?:,|,? et|,? and|, puis|,? ou|,? puis|,? comme)? ?$/.test(gap);
    const isSame = JSON.stringify(next.place) === JSON.stringify(first.place);
    if (isSame) continue;
    if (next.place.in === first.place.in && next.place.in === 'cities' && isList)
      base = { ...base, cities: [...new Set([...base.cities, ...next.place.codes])] };
    else if (next.place.in === first.place.in && next.place.in === 'departments' && isList)
      base = { ...base, departments: [...new Set([...base.departments, ...next.place.codes])] };
    else if (
      /^ ?[,(]? ?(?:dans |en |(?:sous-)?prefecture |chef-lieu |capitale )?$/.test(gap) &&
      next.place.in === 'departments' &&
      first.place.in === 'cities' &&
      isWithin(first.place.codes, next.place.codes)
    ) {
      // « à Albi, dans le Tarn ».
      last = next;
      continue;
    } else return { base, hasPlace: true, isLoose: false, stopped: next.mark };
    last = next;
  }
  return plain(base);
}

/** The code of a commune begins with that of its department. */
function isWithin(cities: readonly string[], departments: readonly string[]): boolean {
  return cities.every((code) => departments.some((department) => code.startsWith(department)));
}

function isSpan(text: string, a: Mark, b: Mark): boolean {
  return (
    /^(?:de|d'|from) ?/.test(text.slice(a.start, a.end)) &&
    /^ ?$/.test(text.slice(a.end, b.start)) &&
    /^(?:a|au|aux|to|jusqu'a) /.test(text.slice(b.start, b.end))
  );
}

function inPlace(place: Place): Placed['base'] {
  if (place.in === 'cities') return { ...nowhere, cities: place.codes };
  if (place.in === 'departments') return { ...nowhere, departments: place.codes };
  return { ...nowhere, elsewhere: place.in === 'elsewhere' };
}
