import type { Filter } from '../../model/address/filter.ts';
import { inDepartment } from './articles.ts';
import { printed } from '../../model/place/printed.ts';
import { inCity, inRegion, type Where } from './sentence.ts';

interface Names {
  readonly gazetteer: {
    readonly city: (code: string) => { readonly name: string } | undefined;
    readonly departments: readonly { readonly code: string; readonly name: string }[];
  };
  readonly region: string;
}

/** The place of a filter, in words that go in a sentence: cities, departments, or the region. */
export function whereOf(
  { cities, departments }: Pick<Filter, 'cities' | 'departments'>,
  { gazetteer, region }: Names,
): Where {
  const places = [
    ...cities.map((code) => inCity(gazetteer.city(code)?.name ?? code)),
    ...departments.map((code) => {
      const name = gazetteer.departments.find((each) => each.code === code)?.name ?? code;
      return { fr: inDepartment(name), en: `in the department of ${printed(name)}` };
    }),
  ];
  if (places.length === 0) return inRegion(region);
  return {
    fr: listed(
      places.map(({ fr }) => fr),
      'et',
    ),
    en: listed(
      places.map(({ en }) => en),
      'and',
    ),
  };
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
