import type { Profile } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Request } from '../ask/compile.ts';
import { release, THRESHOLD, type Told } from './disclosure.ts';
import { measure } from '../ask/measure.ts';
import { hiddenByTables, portraits } from './linkedTables.ts';
import { nestedStages } from './nestedStages.ts';
import type { Query } from '../ask/row.ts';

interface Setting {
  readonly programme: Programme;
  readonly profile: Profile;
  /** What becomes of a measure before it is protected: what the data says nothing of. */
  readonly shape?: (measured: Measured) => Measured;
}

/**
 * Figures as a profile lets them be seen. Under a public one, what is linked to them is computed too, and a figure is withheld when it crosses more than
 * a place, a period and one criterion; when those that a filter leaves out are 1 to 10 people; or when another table of the same place or of a smaller
 * one would tell of it (`hiddenByTables`).
 */
export async function measureReleased(
  query: Query,
  requests: readonly Request[],
  scope: Scope,
  { programme, profile, shape = (measured) => measured }: Setting,
): Promise<readonly Measured[]> {
  const measured = (await measure(query, requests, scope, { programme })).map(shape);
  if (profile === 'internal') return measured;
  const criteria = filteredCriteria(scope);
  const told = requests.map(() => new Map<string, 'complementary' | 'too-fine'>());
  const hide = (index: number, key: string): void => {
    if (told[index]?.has(key) === false) told[index]?.set(key, 'complementary');
  };
  measured.forEach((each, index) => {
    const all = isTooFine(criteria, each.by)
      ? ['', ...each.cells.map(({ key }) => key)]
      : criteria.size > 1
        ? ['']
        : [];
    for (const key of all) told[index]?.set(key, 'too-fine');
  });
  const widened = widerScopes(scope);
  for (const wider of widened) {
    const whole = await measure(query, requests, wider, { programme });
    measured.forEach((each, index) => {
      for (const key of leftOutFew(each, whole[index])) hide(index, key);
    });
  }
  for (const by of new Set(measured.map((each) => each.by))) {
    const hidden = await hiddenByTables(query, by, scope, programme);
    measured.forEach((each, index) => {
      for (const key of hidden) if (each.by === by) hide(index, key);
    });
  }
  return nestedStages(measured.map((each, index) => release(each, profile, told[index] satisfies Told | undefined)));
}

/** Breakdowns by place or time, which any one criterion may go with. */
const grounds: ReadonlySet<BreakdownId> = new Set<BreakdownId>([
  'month',
  'quarter',
  'week',
  'year',
  'city',
  'department',
]);

function filteredCriteria(scope: Scope): ReadonlySet<BreakdownId> {
  const criteria = new Set<BreakdownId>(portraits.filter((each) => scope[each].length > 0));
  if (scope.themes.length > 0) criteria.add('theme');
  if (scope.partners.length > 0) criteria.add('partner');
  if (scope.reserved !== null) criteria.add('reserved');
  return criteria;
}

function isTooFine(criteria: ReadonlySet<BreakdownId>, by: BreakdownId | null): boolean {
  const own = by === null || grounds.has(by) ? criteria : new Set([...criteria, by]);
  return own.size > 1;
}

/** The scope with one filter less, for each filter in use. */
function widerScopes(scope: Scope): readonly Scope[] {
  const lists = ['cities', 'departments', 'themes', 'partners', ...portraits] as const;
  const wider = lists.filter((each) => scope[each].length > 0).map((each): Scope => ({ ...scope, [each]: [] }));
  return scope.reserved === null ? wider : [...wider, { ...scope, reserved: null }];
}

/** Keys of the figures that a wider scope exceeds by 1 to 10; the total has the empty key. */
function leftOutFew(measured: Measured, whole: Measured | undefined): readonly string[] {
  const figures: readonly (readonly [string, Figure, Figure | undefined])[] = [
    ['', measured.total, whole?.total],
    ...measured.cells.map(
      ({ key, figure }) => [key, figure, whole?.cells.find((cell) => cell.key === key)?.figure] as const,
    ),
  ];
  return figures.flatMap(([key, figure, wider]) => {
    if (figure.state !== 'shown' || wider?.state !== 'shown') return [];
    const left = wider.numerator - figure.numerator;
    return left > 0 && left < THRESHOLD ? [key] : [];
  });
}
