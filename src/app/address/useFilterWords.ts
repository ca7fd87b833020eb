import { useIntl } from 'react-intl';
import { labelOf } from '../../i18n/labels.ts';
import type { Filter } from '../../model/address/filter.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { usePlaceNames } from '../setting/places.tsx';
import { useView } from './view.ts';

const lists = {
  cities: 'city',
  departments: 'department',
  themes: 'theme',
  partners: 'partner',
  gender: 'gender',
  age: 'age',
  occupation: 'occupation',
} as const satisfies Partial<Record<keyof Filter, BreakdownId>>;

/** One value that the filter keeps, in words. */
export interface FilterWords {
  readonly by: BreakdownId;
  readonly key: string;
  /** "Genre". */
  readonly name: string;
  /** "Femmes". */
  readonly value: string;
  /** What the filter is without it. */
  readonly without: Partial<Filter>;
}

/** Any filter in words, period apart: « Gard », empty for everything. */
export function useFilterLabel(): (filter: Filter) => string {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  return (filter) =>
    [
      ...(Object.keys(lists) as (keyof typeof lists)[]).flatMap((name) =>
        filter[name].map((key) => labelOf(lists[name], key, { messages, gazetteer })),
      ),
      ...(filter.reserved === null ? [] : [labelOf('reserved', String(filter.reserved), { messages, gazetteer })]),
    ].join(', ');
}

/** Everything the filter of the address keeps, period apart. */
export function useFilterWords(narrowed: Partial<Filter> = {}): readonly FilterWords[] {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const filter = { ...useView().view.filter, ...narrowed };
  const words = (by: BreakdownId, key: string, without: Partial<Filter>): FilterWords => ({
    by,
    key,
    name: messages.formatMessage({ id: `breakdown.${by}` }),
    value: labelOf(by, key, { messages, gazetteer }),
    without,
  });
  const listed = (Object.keys(lists) as (keyof typeof lists)[]).flatMap((name) =>
    filter[name].map((key) => words(lists[name], key, { [name]: filter[name].filter((each) => each !== key) })),
  );
  const { reserved } = filter;
  return reserved === null ? listed : [...listed, words('reserved', String(reserved), { reserved: null })];
}
