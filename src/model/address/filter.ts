import { addYears, type Day } from '../time/day.ts';
import type { Period } from '../time/period.ts';
import type { Gender, Occupation } from '../dataset/vocabulary.ts';

/** What a reader looks at. An empty list restricts nothing; `unknown` is a value of every list that people may leave unanswered. */
export interface Filter {
  /** `null` stands for the default period (`defaultPeriod`). */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly cities: readonly string[];
  readonly departments: readonly string[];
  readonly themes: readonly string[];
  readonly partners: readonly string[];
  readonly gender: readonly (Gender | 'unknown')[];
  /** Keys of age bands: `18-24`. */
  readonly age: readonly string[];
  readonly occupation: readonly (Occupation | 'unknown')[];
  readonly reserved: boolean | null;
}

export const everything: Filter = {
  from: null,
  to: null,
  cities: [],
  departments: [],
  themes: [],
  partners: [],
  gender: [],
  age: [],
  occupation: [],
  reserved: null,
};

/** A filter whose period is settled: what a figure is computed for. */
export interface Scope extends Omit<Filter, 'from' | 'to'> {
  readonly period: Period;
}

/** Settles the period: a missing end is that of `fallback`, or a year away where that would leave no day in between. */
export function toScope(filter: Filter, fallback: Period): Scope {
  const { from: first, to: last, ...rest } = filter;
  const from = first ?? (last !== null && last <= fallback.from ? addYears(last, -1) : fallback.from);
  const to = last ?? (from >= fallback.to ? addYears(from, 1) : fallback.to);
  return { ...rest, period: { from, to } };
}

/** Whether the sessions of a city, in a department when that is known, are among those kept. */
export function isAmong(
  city: string,
  department: string | null,
  { cities, departments }: Pick<Filter, 'cities' | 'departments'>,
): boolean {
  const isIn = (kept: readonly string[], code: string | null): boolean =>
    kept.length === 0 || code === null || kept.includes(code);
  return isIn(cities, city) && isIn(departments, department);
}
