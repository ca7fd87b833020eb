import type { Filter } from './filter.ts';
import type { BreakdownId } from '../figure/indicator.ts';
import { periodOfKey } from '../time/timeKey.ts';
import { genders, occupations } from '../dataset/vocabulary.ts';

/** What the filter holds of each breakdown whose categories it keeps, while it keeps none. */
const free = {
  city: { cities: [] },
  department: { departments: [] },
  theme: { themes: [] },
  partner: { partners: [] },
  gender: { gender: [] },
  age: { age: [] },
  occupation: { occupation: [] },
  reserved: { reserved: null },
} as const satisfies Partial<Record<BreakdownId, Partial<Filter>>>;

/** A breakdown of which a filter keeps categories. */
export type Kept = keyof typeof free;

export const keptBreakdowns = Object.keys(free) as readonly Kept[];

const periods: readonly BreakdownId[] = ['month', 'quarter', 'week', 'year'];

export function isFilterable(by: BreakdownId): boolean {
  return Object.hasOwn(free, by) || periods.includes(by);
}

/** A filter that keeps no category of a breakdown, so that all of them can be counted. */
export function freeOf(by: Kept): Partial<Filter> {
  return free[by];
}

/**
 * What a click on a category changes of the filter: it is kept beside those already kept, or let go when it is one of them. A month, quarter,
 * week or year becomes the period. Nothing for a category that no filter knows.
 */
export function filterBy(filter: Filter, by: BreakdownId, key: string): Partial<Filter> {
  switch (by) {
    case 'city':
      return { cities: toggled(filter.cities, key) };
    case 'department':
      return { departments: toggled(filter.departments, key) };
    case 'theme':
      return { themes: toggled(filter.themes, key) };
    case 'partner':
      return { partners: toggled(filter.partners, key) };
    case 'age':
      return { age: toggled(filter.age, key) };
    case 'gender':
      return { gender: toggled(filter.gender, genders.find((each) => each === key) ?? 'unknown') };
    case 'occupation':
      return { occupation: toggled(filter.occupation, occupations.find((each) => each === key) ?? 'unknown') };
    case 'reserved':
      return { reserved: filter.reserved === (key === 'true') ? null : key === 'true' };
    default:
      return periodOfKey(by, key) ?? {};
  }
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
