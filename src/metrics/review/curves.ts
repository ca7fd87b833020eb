import type { Curves } from '../../model/figure/answers/curves.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Period } from '../../model/time/period.ts';
import { measure, type MeasureContext } from '../ask/measure.ts';
import type { Counter } from '../ask/counter.ts';

/**
 * New, active and cumulative people month by month. New: first attendance ever in the month; active: at least one attendance in it; cumulative: people
 * new since the data begins, up to the end of the month. Each person is new once, so that the new add up where the active do not.
 */
export async function curves(
  counter: Counter,
  scope: Scope,
  extent: Period,
  { programme }: MeasureContext,
): Promise<Curves> {
  const from = extent.from < scope.period.from ? extent.from : scope.period.from;
  const since = { ...scope, period: { from, to: scope.period.to } };
  const both = [
    { indicator: 'people', by: 'month' },
    { indicator: 'new-people', by: 'month' },
  ] as const;
  const [[active, fresh], [ever]] = await Promise.all([
    measure(counter, both, scope, { programme }),
    measure(counter, [{ indicator: 'new-people', by: 'month' }], since, { programme }),
  ]);
  const valueOf = (measured: typeof active, key: string): number | null => {
    const figure = measured?.cells.find((cell) => cell.key === key)?.figure;
    return figure?.state === 'shown' ? figure.value : null;
  };
  let reached = 0;
  const cumulative = new Map<string, number>();
  for (const { key } of ever?.cells ?? []) {
    reached += valueOf(ever, key) ?? 0;
    cumulative.set(key, reached);
  }
  return {
    period: scope.period,
    startsLate: programme.opening < extent.from,
    months: (active?.cells ?? []).map(({ key }) =>
      // Nothing is known beyond the data: that is not zero.
      `${key}-01` < extent.to
        ? { key, active: valueOf(active, key), fresh: valueOf(fresh, key), cumulative: cumulative.get(key) ?? null }
        : { key, active: null, fresh: null, cumulative: null },
    ),
  };
}
