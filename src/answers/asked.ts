import * as v from 'valibot';
import type { Request } from '../metrics/ask/measure.ts';
import type { Scope } from '../model/address/filter.ts';
import { genders, occupations } from '../model/dataset/vocabulary.ts';
import { breakdownIds, type IndicatorId, indicatorIds } from '../model/figure/indicator.ts';
import { type Target, targetSchema } from '../model/figure/target.ts';
import type { Day } from '../model/time/day.ts';
import { daySchema, type Period, periodSchema } from '../model/time/period.ts';
import type { Base } from '../press/claims/base.ts';
import type { Asked } from '../press/claims/judge/valueOf.ts';

/** Longest list that is asked of a dataset, and longest word in one. */
const MOST = 400;
const LONGEST = 200;

export const word = v.pipe(v.string(), v.maxLength(LONGEST));

export function listOf<Item>(item: v.GenericSchema<unknown, Item>): v.GenericSchema<unknown, readonly Item[]> {
  return v.pipe(v.array(item), v.maxLength(MOST));
}

export const words = listOf(word);

/** Cities that share people: two to six, each once. */
export const severalCities: v.GenericSchema<unknown, readonly string[]> = v.pipe(
  v.array(word),
  v.minLength(2),
  v.maxLength(6),
  v.check((cities) => new Set(cities).size === cities.length, 'a city is named once'),
);
export const day: v.GenericSchema<unknown, Day> = daySchema;
export const period: v.GenericSchema<unknown, Period> = periodSchema;
export const indicator: v.GenericSchema<unknown, IndicatorId> = v.picklist(indicatorIds);
export const target: v.GenericSchema<unknown, Target> = targetSchema;
export const nothing = v.strictTuple([]);

/** What answers are restricted to, all of it said. */
export const scope: v.GenericSchema<unknown, Scope> = v.strictObject({
  period,
  cities: words,
  departments: words,
  themes: words,
  partners: words,
  gender: listOf(v.picklist([...genders, 'unknown'])),
  age: words,
  occupation: listOf(v.picklist([...occupations, 'unknown'])),
  reserved: v.nullable(v.boolean()),
});

/** An indicator by its name: a definition of the past is asked of the rows alone. */
export const request: v.GenericSchema<unknown, Request> = v.strictObject({
  indicator,
  by: v.nullable(v.picklist(breakdownIds)),
});

/** What a claim is held against. */
const base: v.GenericSchema<unknown, Base> = v.strictObject({
  period: v.nullable(period),
  cities: words,
  departments: words,
  elsewhere: v.boolean(),
  themes: words,
  partners: words,
  gender: listOf(v.picklist([...genders, 'unknown'])),
  age: words,
  occupation: listOf(v.picklist([...occupations, 'unknown'])),
  reserved: v.nullable(v.boolean()),
  weekday: v.nullable(word),
});

export const claimed: v.GenericSchema<unknown, Asked> = v.strictObject({
  indicator,
  by: v.nullable(v.picklist(breakdownIds)),
  base,
});
