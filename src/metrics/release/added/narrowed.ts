import type { Scope } from '../../../model/address/filter.ts';
import type { BreakdownId } from '../../../model/figure/indicator.ts';

/** What a filter or a cell keeps. */
export interface Narrowed {
  readonly by: BreakdownId;
  readonly keys: readonly string[];
}

/** What rows are told apart by, that a filter can pick from. */
export type RowKind = 'city' | 'theme' | 'partner' | 'reserved' | 'gender' | 'age' | 'occupation';

/** The rows that a breakdown is made of: a department, of its towns. */
export const rowKinds: Readonly<Partial<Record<BreakdownId, RowKind>>> = {
  city: 'city',
  department: 'city',
  theme: 'theme',
  partner: 'partner',
  reserved: 'reserved',
  gender: 'gender',
  age: 'age',
  occupation: 'occupation',
};

/** What a scope keeps, period apart. */
export function narrowedBy(scope: Scope): readonly Narrowed[] {
  const lists: readonly (readonly [BreakdownId, readonly string[]])[] = [
    ['department', scope.departments],
    ['city', scope.cities],
    ['theme', scope.themes],
    ['partner', scope.partners],
    ['gender', scope.gender],
    ['age', scope.age],
    ['occupation', scope.occupation],
    ['reserved', scope.reserved === null ? [] : [String(scope.reserved)]],
  ];
  return lists.filter(([, keys]) => keys.length > 0).map(([by, keys]) => ({ by, keys }));
}
