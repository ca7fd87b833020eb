import { positionKey, tableOf } from '../../model/figure/countTable.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Measured } from '../../model/figure/figure.ts';
import { portraits } from './fineness.ts';
import { dimension } from '../define/dimensions.ts';
import { THRESHOLD } from './disclosure.ts';
import { measure } from '../ask/measure.ts';
import type { Query } from '../ask/row.ts';
import { suppress } from './suppress.ts';

type Portrait = (typeof portraits)[number];

/** By row of a breakdown (the empty key for the whole), the categories of a portrait that its own table withholds. */
type Hidden = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Keys of a breakdown, the empty one for the total, that tables of a portrait would tell of. Within a row the categories picked by a filter must be ones
 * that the row's own table shows. What several cities make together is withheld in a category that one of them withholds: it would bound that one.
 */
export async function hiddenByTables(
  query: Query,
  by: BreakdownId | null,
  scope: Scope,
  programme: Programme,
): Promise<ReadonlySet<string>> {
  const filtered = portraits.find((each) => scope[each].length > 0);
  const portrait = filtered ?? portraits.find((each) => each === by);
  if (portrait === undefined) return new Set();
  const rowsBy = async (rows: BreakdownId | null): Promise<Hidden> =>
    hiddenRows(query, { portrait, rows }, scope, programme);
  const ofSeveral = isSeveralCities(scope);
  const cities = ofSeveral || (filtered !== undefined && by === 'department') ? await rowsBy('city') : new Map();
  const inACity = (category: string, department?: string): boolean =>
    [...cities].some(
      ([city, hidden]) => (department === undefined || city.startsWith(department)) && hidden.has(category),
    );
  const found = new Set<string>();
  if (by === portrait && ofSeveral)
    for (const category of categoriesOf(portrait, scope, programme)) if (inACity(category)) found.add(category);
  if (filtered === undefined) return found;
  const picked: readonly string[] = scope[filtered];
  const whole = (await rowsBy(null)).get('');
  if (picked.some((each) => whole?.has(each) === true || (ofSeveral && inACity(each)))) found.add('');
  if (by === null || by === portrait) return found;
  for (const [key, hidden] of await rowsBy(by)) {
    const isTold = picked.some((each) => hidden.has(each) || (by === 'department' && inACity(each, key)));
    if (isTold) found.add(key);
  }
  return found;
}

/** Shares of one category of a portrait among those whose answer is known. */
const shares: Partial<Record<IndicatorId, { readonly portrait: Portrait; readonly category: string }>> = {
  'women-share': { portrait: 'gender', category: 'F' },
  'job-seeker-share': { portrait: 'occupation', category: 'jobseeker' },
};

/** Keys of such shares that would tell of a cell of their portrait: where its own table withholds the category, or those whose answer is not known. */
export async function hiddenShares(
  query: Query,
  measured: readonly Measured[],
  scope: Scope,
  programme: Programme,
): Promise<ReadonlyMap<IndicatorId, readonly string[]>> {
  const found = new Map<IndicatorId, readonly string[]>();
  for (const { indicator, by } of measured) {
    const share = shares[indicator];
    if (share === undefined || scope[share.portrait].length > 0 || by === share.portrait) continue;
    const isTold = (hidden: ReadonlySet<string>): boolean => hidden.has(share.category) || hidden.has('unknown');
    const rows = [null, ...(by === null ? [] : [by])];
    const hidden = await Promise.all(
      rows.map(async (each) => hiddenRows(query, { portrait: share.portrait, rows: each }, scope, programme)),
    );
    found.set(
      indicator,
      hidden.flatMap((own) => [...own].flatMap(([key, categories]) => (isTold(categories) ? [key] : []))),
    );
  }
  return found;
}

function isSeveralCities({ cities, departments }: Scope): boolean {
  return departments.length > 0 || cities.length > 1;
}

function categoriesOf(portrait: Portrait, { period }: Scope, programme: Programme): readonly string[] {
  return [...new Set([...(dimension(portrait).domain(period, programme) ?? []), 'unknown'])];
}

async function hiddenRows(
  query: Query,
  { portrait, rows }: { readonly portrait: Portrait; readonly rows: BreakdownId | null },
  scope: Scope,
  programme: Programme,
): Promise<Hidden> {
  const categories = categoriesOf(portrait, scope, programme);
  const counts = new Map<string, Map<string, number>>();
  for (const category of categories) {
    const of = { ...scope, [portrait]: [category] };
    const [measured] = await measure(query, [{ indicator: 'people', by: rows }], of, { programme });
    if (measured === undefined) continue;
    for (const { key, figure } of rows === null ? [{ key: '', figure: measured.total }] : measured.cells) {
      const row = counts.get(key) ?? new Map<string, number>();
      counts.set(key, row.set(category, figure.state === 'shown' ? figure.value : 0));
    }
  }
  return new Map(
    [...counts].map(([key, row]) => {
      const withheld = suppress(
        tableOf([categories], ([category = '']) => row.get(category) ?? 0),
        THRESHOLD,
      );
      return [key, new Set(categories.filter((category) => withheld.has(positionKey([category]))))] as const;
    }),
  );
}
