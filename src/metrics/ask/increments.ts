import type { Increment } from '../../model/figure/answers/increment.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { type Term, termsOf } from '../define/algebra.ts';
import { indicator } from '../define/indicators.ts';
import type { Counter, Tally } from './counter.ts';
import type { CountQuestion, OnceMeasure } from './question.ts';
import { keyAt } from './row.ts';

/** Terms that are known of a group of rows only. */
const grouped: ReadonlySet<Term> = new Set<Term>(['seen_at_hub', 'coached', 'helped']);

/** The one count an indicator is; `null` for a ratio, or for a count that no day adds to. */
export function grows(id: IndicatorId): OnceMeasure | null {
  const each = indicator(id);
  if (!('count' in each) || !('count' in each.count)) return null;
  const isGrouped = termsOf(each.count.where).some((term) => grouped.has(term));
  const { count } = each.count;
  return count === 'seats' || count === 'minutes' || isGrouped ? null : { ...each.count, count };
}

/** Counts of one day each, that add up to the whole. */
export function onceByDay(scope: Scope, measures: readonly OnceMeasure[]): CountQuestion {
  return { form: 'count', measures, by: ['day'], once: true, scope };
}

/** The increments of one measure of such a question, in order of days. */
export function incrementsIn(tally: Tally, index = 0): readonly Increment[] {
  return tally
    .flatMap(({ keys, counts }) => {
      const count = counts[index] ?? 0;
      return count === 0 ? [] : [{ day: keyAt(keys), count }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The increments of counts in each scope, all asked at once; they sum exactly to each count. Ratios have none and are left out. */
export async function incrementsOf(
  counter: Counter,
  ids: readonly IndicatorId[],
  scopes: readonly Scope[],
): Promise<readonly ReadonlyMap<IndicatorId, readonly Increment[]>[]> {
  const growing = ids.flatMap((id) => {
    const measure = grows(id);
    return measure === null ? [] : [{ id, measure }];
  });
  if (growing.length === 0) return scopes.map(() => new Map());
  const measures = growing.map(({ measure }) => measure);
  const tallies = await counter.count(scopes.map((scope) => onceByDay(scope, measures)));
  return scopes.map(
    (_, at) => new Map(growing.map(({ id }, index) => [id, incrementsIn(tallies[at] ?? [], index)] as const)),
  );
}

/** The increments of counts in one scope. */
export async function increments(
  counter: Counter,
  ids: readonly IndicatorId[],
  scope: Scope,
): Promise<ReadonlyMap<IndicatorId, readonly Increment[]>> {
  const [found] = await incrementsOf(counter, ids, [scope]);
  return found ?? new Map();
}
