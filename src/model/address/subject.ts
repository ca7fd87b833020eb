import type { Filter } from './filter.ts';

/** What a sheet is of: one city (INSEE), one department or one theme. */
export interface Subject {
  readonly by: 'city' | 'department' | 'theme';
  readonly key: string;
}

/** The one place, else the one theme, that a filter keeps; `null` when it keeps none, or several. */
export function subjectOf({ cities, departments, themes }: Filter): Subject | null {
  const [city] = cities;
  const [department] = departments;
  const [theme] = themes;
  if (cities.length === 1 && city !== undefined) return { by: 'city', key: city };
  if (cities.length > 0) return null;
  if (departments.length === 1 && department !== undefined) return { by: 'department', key: department };
  if (departments.length > 0) return null;
  return themes.length === 1 && theme !== undefined ? { by: 'theme', key: theme } : null;
}
