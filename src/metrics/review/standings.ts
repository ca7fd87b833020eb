import { addYears, type Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import type { Target } from '../../model/figure/target.ts';
import { forecast, shareLastYear } from '../stats/forecast.ts';
import { grows, incrementsOf } from '../ask/increments.ts';
import { measure, type MeasureContext } from '../ask/measure.ts';
import type { Counter } from '../ask/counter.ts';
import { standing } from './standing.ts';

/** Where each target of the period of the scope stands. Increments are asked for only while the period runs. */
export async function standings(
  counter: Counter,
  targets: readonly Target[],
  scope: Scope,
  asOf: Day | null,
  { programme }: MeasureContext,
): Promise<readonly TargetStanding[]> {
  const { period } = scope;
  const ids = targets.map(({ indicator }) => indicator);
  const isRunning = asOf !== null && period.from < asOf && asOf < period.to;
  const growing = isRunning ? ids.filter((id) => grows(id) !== null) : [];
  const lastYear = { ...scope, period: { from: addYears(period.from, -1), to: addYears(period.to, -1) } };
  const [measured, [now, before]] = await Promise.all([
    measure(
      counter,
      ids.map((indicator) => ({ indicator, by: null })),
      scope,
      { programme },
    ),
    incrementsOf(counter, growing, [scope, lastYear]),
  ]);
  return targets.flatMap((target): readonly TargetStanding[] => {
    const figure = measured.find(({ indicator }) => indicator === target.indicator);
    if (figure === undefined) return [];
    const [own, last] = [now?.get(target.indicator), before?.get(target.indicator)];
    const share = asOf !== null && last !== undefined ? shareLastYear(asOf, last) : null;
    const ground = { target, now: figure.total, asOf, lastYear: share };
    return [
      {
        target,
        unit: figure.unit,
        now: figure.total,
        standing: standing(ground),
        forecast:
          grows(target.indicator) === null || asOf === null
            ? null
            : forecast({ period, asOf, now: own ?? [], before: last ?? [] }),
      },
    ];
  });
}
