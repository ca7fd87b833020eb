import type { Figure } from '../figure.ts';
import type { Period } from '../../time/period.ts';

/** People by city and month, or quarter: one small map each, or one map that moves. Each number is counted again, none is a sum of others. */
export interface CirclesOver {
  readonly period: Period;
  readonly by: 'month' | 'quarter';
  /** Every month or quarter of the period in order, those without sessions too: `2019-03`, `2019-Q1`. */
  readonly moments: readonly string[];
  /** The cities with somebody present, most people first, `unknown` last. */
  readonly cities: readonly CityOver[];
  /** People of all cities, moment by moment. */
  readonly everywhere: readonly Figure[];
  /** People of all cities over the whole period. */
  readonly total: Figure;
}

export interface CityOver {
  /** INSEE code, or `unknown`. */
  readonly city: string;
  /** In the order of `moments`. */
  readonly people: readonly Figure[];
  /** Over the whole period. */
  readonly total: Figure;
}
