import type { Period } from '../../model/time/period.ts';
import type { Scope } from '../../model/address/filter.ts';

/** What a claim is restricted to by its own words: nothing of the filter in view, which a text does not know. */
export interface Base {
  /** `null` for the period in view. */
  readonly period: Period | null;
  readonly cities: readonly string[];
  readonly departments: readonly string[];
  /** True for the region without its hub. */
  readonly elsewhere: boolean;
  readonly themes: readonly string[];
  readonly partners: readonly string[];
  readonly gender: Scope['gender'];
  readonly age: readonly string[];
  readonly occupation: Scope['occupation'];
  readonly reserved: boolean | null;
  /** 1 is Monday; none for any day. */
  readonly weekday: string | null;
}

export const wholeRegion: Base = {
  period: null,
  cities: [],
  departments: [],
  elsewhere: false,
  themes: [],
  partners: [],
  gender: [],
  age: [],
  occupation: [],
  reserved: null,
  weekday: null,
};

export function baseKey(base: Base): string {
  return JSON.stringify(base);
}
