import type { Field } from '../../model/dataset/field.ts';
import type { Report } from '../../model/dataset/report.ts';
import { isAmount } from '../words/presence.ts';

/** Values that no dictionary knows, by field, with how many rows hold each. */
export interface Tally {
  readonly add: (field: Field, value: string) => void;
  readonly list: () => Report['unknown_values'];
}

/** What is asked of values that could change a count: how much of a session makes an attendance, and what the rows of a register are of. */
export function doubtful(
  values: Report['unknown_values'],
  kind: Report['kind'],
): readonly { readonly about: 'presence' | 'row_kind'; readonly field: Field; readonly rows: number }[] {
  const rowsOf = (test: (each: Report['unknown_values'][number]) => boolean): number =>
    values.filter(test).reduce((sum, { rows }) => sum + rows, 0);
  const amounts = rowsOf(({ field, value }) => field === 'presence' && isAmount(value));
  const kinds = rowsOf(({ field }) => field === 'row_kind');
  return [
    ...(kind === 'attendance' && amounts > 0 ? [{ about: 'presence', field: 'presence', rows: amounts } as const] : []),
    ...(kinds > 0 ? [{ about: 'row_kind', field: 'row_kind', rows: kinds } as const] : []),
  ];
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
