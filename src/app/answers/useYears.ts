import { years } from '../../answers/years.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Period } from '../../model/time/period.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** The headline figures of each of some periods, in their order. */
export function useYears(periods: readonly Period[]): Computed<readonly (readonly Released<Measured>[])[]> {
  return useAnswer(years, [periods]);
}
