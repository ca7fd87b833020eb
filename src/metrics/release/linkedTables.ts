import { positionKey, tableOf } from '../../model/figure/countTable.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { portraits } from './fineness.ts';
import { dimension } from '../define/dimensions.ts';
import { factsOf } from '../define/indicators.ts';
import { THRESHOLD } from '../define/threshold.ts';
import type { Counter } from '../ask/counter.ts';
import { people } from '../define/counted.ts';
import { suppress } from './suppress.ts';

type Portrait = (typeof portraits)[number];

/** By row of a breakdown (the empty key for the whole), the categories of a portrait that its own table withholds. */
type Hidden = ReadonlyMap<string, ReadonlySet<string>>;

/** What tables of a portrait hide in a scope, by row. */
export type HiddenIn = (portrait: Portrait, rows: BreakdownId | null) => Promise<Hidden>;

/** What tables of portraits hide in a scope, each worked out once. */
export function portraitTables(counter: Counter, scope: Scope, programme: Programme): HiddenIn {
  const known = new Map<string, Promise<Hidden>>();
  return async (portrait, rows) => {
    const name = `${portrait} ${rows}`;
    const own = known.get(name) ?? hiddenRows(counter, { portrait, rows }, scope, programme);
    known.set(name, own);
    return own;
  };
}

/**
 * Keys of a breakdown, the empty one for the total, that tables of a portrait would tell of. Within a row the categories picked by a filter must be ones
 * that the row's own table shows. What several cities make together is withheld in a category that one of them withholds: it would bound that one.
 */
export async function hiddenByTables(
  hiddenIn: HiddenIn,
  by: BreakdownId | null,
  scope: Scope,
  programme: Programme,
): Promise<ReadonlySet<string>> {
  const filtered = portraits.find((each) => scope[each].length > 0);
  const portrait = filtered ?? portraits.find((each) => each === by);
  if (portrait === undefined) return new Set();
  const rowsBy = async (rows: BreakdownId | null, isNeeded: boolean): Promise<Hidden> =>
    isNeeded ? hiddenIn(portrait, rows) : new Map();
  const ofSeveral = isSeveralCities(scope);
  const isFiltered = filtered !== undefined;
  const [cities, whole, rows] = await Promise.all([
    rowsBy('city', ofSeveral || (isFiltered && by === 'department')),
    rowsBy(null, isFiltered),
    rowsBy(by, isFiltered && by !== null && by !== portrait),
  ]);
  const inACity = (category: string, department = ''): boolean =>
    [...cities].some(([city, hidden]) => city.startsWith(department) && hidden.has(category));
  const found = new Set<string>();
  if (by === portrait && ofSeveral)
    for (const category of categoriesOf(portrait, scope, programme)) if (inACity(category)) found.add(category);
  if (filtered === undefined) return found;
  const picked: readonly string[] = scope[filtered];
  if (picked.some((each) => whole.get('')?.has(each) === true || (ofSeveral && inACity(each)))) found.add('');
  for (const [key, hidden] of rows) {
    const isTold = picked.some((each) => hidden.has(each) || (by === 'department' && inACity(each, key)));
    if (isTold) found.add(key);
  }
  return found;
}

/**
 * Keys of shares of one category by a breakdown that would tell of a cell of their portrait: where its own table withholds the category, or those whose answer is not
 * known.
 * So the share of women by town is mostly withheld (of 48 of the 52 towns of the demonstration): its base beside the people of the town tells how many did not
 * say, who are 1 to 10 nearly everywhere. To the percent and without its base it would tell of nobody, but every figure shown has its two counts.
 */
export async function hiddenShares(
  hiddenIn: HiddenIn,
  { indicator, by }: { readonly indicator: IndicatorId; readonly by: BreakdownId | null },
  scope: Scope,
): Promise<readonly string[]> {
  const { category } = factsOf(indicator);
  if (category === undefined || scope[category.by].length > 0 || by === category.by) return [];
  const isTold = (hidden: ReadonlySet<string>): boolean => hidden.has(category.key) || hidden.has('unknown');
  const levels = [null, ...(by === null ? [] : [by])];
  const hidden = await Promise.all(levels.map(async (rows) => hiddenIn(category.by, rows)));
  return hidden.flatMap((own) => [...own].flatMap(([key, categories]) => (isTold(categories) ? [key] : [])));
}

function isSeveralCities({ cities, departments }: Scope): boolean {
  return departments.length > 0 || cities.length > 1;
}

function categoriesOf(portrait: Portrait, { period }: Scope, programme: Programme): readonly string[] {
  return [...new Set([...(dimension(portrait).domain(period, programme) ?? []), 'unknown'])];
}

async function hiddenRows(
  counter: Counter,
  { portrait, rows }: { readonly portrait: Portrait; readonly rows: BreakdownId | null },
  scope: Scope,
  programme: Programme,
): Promise<Hidden> {
  const categories = categoriesOf(portrait, scope, programme);
  const by = rows === null ? ([portrait] as const) : ([rows, portrait] as const);
  const [tally = []] = await (counter.toWithhold ?? counter).count([
    { form: 'count', measures: [people], by, scope: { ...scope, [portrait]: [] } },
  ]);
  const counts = new Map<string, Map<string, number>>();
  for (const { keys, counts: found } of tally) {
    const key = rows === null ? '' : (keys[0] ?? 'unknown');
    const row = counts.get(key) ?? new Map<string, number>();
    counts.set(key, row.set(keys.at(-1) ?? 'unknown', found[0] ?? 0));
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
