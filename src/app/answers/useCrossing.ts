import { crossing } from '../../metrics/ask/crossing.ts';
import { onlyInternal } from '../../metrics/release/released.ts';
import type { Crossable, Crossing } from '../../model/figure/answers/crossing.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** People by two criteria at once. */
export function useCrossing(rows: Crossable, columns: Crossable): Computed<Released<Crossing>> {
  return useComputed(['cross', rows, columns], async ({ counter, scope, programme, profile }) =>
    onlyInternal({ profile }, async () => crossing(counter, [rows, columns], scope, { programme })),
  );
}
