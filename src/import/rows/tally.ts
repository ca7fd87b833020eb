import type { Field } from '../../model/dataset/field.ts';
import type { Report } from '../../model/dataset/report.ts';

/** Values that no dictionary knows, by field, with how many rows hold each. */
export interface Tally {
  readonly add: (field: Field, value: string) => void;
  readonly list: () => Report['unknown_values'];
}

const LONGEST = 200;

export function createTally(): Tally {
  const counts = new Map<Field, Map<string, number>>();
  return {
    add: (field, value) => {
      const own = counts.get(field) ?? new Map<string, number>();
      counts.set(field, own.set(value, (own.get(value) ?? 0) + 1));
    },
    list: () =>
      [...counts].flatMap(([field, own]) =>
        [...own]
          .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
          .map(([value, rows]) => ({ field, value: value.slice(0, LONGEST), rows })),
      ),
  };
}
