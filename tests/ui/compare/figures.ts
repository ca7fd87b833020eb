import { released } from '../../../src/metrics/release/released.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import { countShown, type Figure, type Measured } from '../../../src/model/figure/figure.ts';
import type { IndicatorId, Unit } from '../../../src/model/figure/indicator.ts';

export const count = (value: number) => released(countShown(value));

export const share = (numerator: number, denominator: number) =>
  released({ state: 'shown', value: numerator / denominator, numerator, denominator, unknown: 0 } as const);

export function byCity(
  indicator: IndicatorId,
  unit: Unit,
  cells: readonly (readonly [city: string, figure: Figure])[],
): Released<Measured> {
  return released({
    indicator,
    unit,
    period: { from: '2019-02-15', to: '2020-02-15' },
    total: count(0),
    by: 'city',
    cells: cells.map(([key, figure]) => ({ key, figure })),
  });
}
