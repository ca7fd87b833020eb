import { addDays, type Day } from './day.ts';
import type { Filter } from './filter.ts';
import type { BreakdownId } from './indicator.ts';
import { genders, occupations } from './vocabulary.ts';

/** Breakdowns whose categories a filter can keep. */
const filterable: ReadonlySet<BreakdownId> = new Set<BreakdownId>([
  'month',
  'quarter',
  'year',
  'city',
  'department',
  'theme',
  'partner',
  'gender',
  'age',
  'occupation',
  'reserved',
]);

export function isFilterable(by: BreakdownId): boolean {
  return filterable.has(by);
}

/**
 * What a click on a category changes of the filter: it is kept beside those already kept, or let go when it is one of them. A month, quarter or
 * year becomes the period. Nothing for a category that no filter knows.
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
    case 'month':
      return from(`${key}-01`, 1);
    case 'quarter':
      return from(`${key.slice(0, 4)}-${String(3 * Number(key.slice(-1)) - 2).padStart(2, '0')}-01`, 3);
    case 'year':
      return from(`${key}-01-01`, 12);
    default:
      return {};
  }
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

/** The months that begin on a first of the month. */
function from(first: Day, months: number): Partial<Filter> {
  let next = first;
  for (let month = 0; month < months; month += 1) next = `${addDays(next, 31).slice(0, 7)}-01`;
  return { from: first, to: next };
}
