import { crossing } from '../../answers/pathway.ts';
import type { Crossable, Crossing } from '../../model/figure/answers/crossing.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** People by two criteria at once. */
export function useCrossing(rows: Crossable, columns: Crossable): Computed<Released<Crossing>> {
  return useAnswer(crossing, [rows, columns]);
}
