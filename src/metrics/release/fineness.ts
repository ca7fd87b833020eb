import type { Scope } from '../../model/address/filter.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';

/** What people have one of: a table of it adds up within any place and period. */
export const portraits = ['gender', 'age', 'occupation'] as const;

/** Breakdowns by place or time, which any one criterion may go with. */
const grounds: ReadonlySet<BreakdownId> = new Set<BreakdownId>([
  'month',
  'quarter',
  'week',
  'year',
  'city',
  'department',
]);

/** What a scope is filtered by besides place and time. */
export function filteredCriteria(scope: Scope): ReadonlySet<BreakdownId> {
  const criteria = new Set<BreakdownId>(portraits.filter((each) => scope[each].length > 0));
  if (scope.themes.length > 0) criteria.add('theme');
  if (scope.partners.length > 0) criteria.add('partner');
  if (scope.reserved !== null) criteria.add('reserved');
  return criteria;
}

/** Whether a breakdown crosses more than a place, a period and one criterion. */
export function isTooFine(criteria: ReadonlySet<BreakdownId>, by: BreakdownId | null): boolean {
  const own = by === null || grounds.has(by) ? criteria : new Set([...criteria, by]);
  return own.size > 1;
}

/** The scope with one filter less, for each filter in use. */
export function widerScopes(scope: Scope): readonly Scope[] {
  const lists = ['cities', 'departments', 'themes', 'partners', ...portraits] as const;
  const wider = lists.filter((each) => scope[each].length > 0).map((each): Scope => ({ ...scope, [each]: [] }));
  return scope.reserved === null ? wider : [...wider, { ...scope, reserved: null }];
}
