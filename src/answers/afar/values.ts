import * as v from 'valibot';
import type { Scope } from '../../model/address/filter.ts';
import { genders, occupations } from '../../model/dataset/vocabulary.ts';
import { breakdownIds, indicatorIds } from '../../model/figure/indicator.ts';
import { daySchema, periodSchema } from '../../model/time/period.ts';
import type { Asked } from '../../press/claims/judge/valueOf.ts';

/** The most that one question may hold of each thing: a page asks for less than half. */
const MOST = { letters: 200, keys: 40, requests: 120, claims: 200 } as const;

/** Without the character 0, which ends a text in some databases. */
const text = v.pipe(v.string(), v.maxLength(MOST.letters), v.excludes('\0'));
const keys = v.pipe(v.array(text), v.maxLength(MOST.keys));
const among = <const Value extends string>(values: readonly Value[]): v.GenericSchema<unknown, (Value | 'unknown')[]> =>
  v.pipe(v.array(v.picklist([...values, 'unknown'])), v.maxLength(MOST.keys));

export const dayOrNone = v.nullable(daySchema);
export const cityCodes = keys;
export const periods = v.pipe(v.array(periodSchema), v.maxLength(MOST.keys));

const lists = {
  cities: keys,
  departments: keys,
  themes: keys,
  partners: keys,
  gender: among(genders),
  age: keys,
  occupation: among(occupations),
  reserved: v.nullable(v.boolean()),
};

export const scopeSchema: v.GenericSchema<unknown, Scope> = v.strictObject({ ...lists, period: periodSchema });
export const scopes = v.pipe(v.array(scopeSchema), v.maxLength(8));

/** Indicators by their names: a definition of the past is nobody's to write. */
export const requests = v.pipe(
  v.array(v.strictObject({ indicator: v.picklist(indicatorIds), by: v.nullable(v.picklist(breakdownIds)) })),
  v.maxLength(MOST.requests),
);

/** What the claims of a text ask for. */
export const claimed: v.GenericSchema<unknown, readonly Asked[]> = v.pipe(
  v.array(
    v.strictObject({
      indicator: v.picklist(indicatorIds),
      by: v.nullable(v.picklist(breakdownIds)),
      base: v.strictObject({
        ...lists,
        period: v.nullable(periodSchema),
        elsewhere: v.boolean(),
        weekday: v.nullable(v.picklist(['1', '2', '3', '4', '5', '6', '7'])),
      }),
    }),
  ),
  v.maxLength(MOST.claims),
);
