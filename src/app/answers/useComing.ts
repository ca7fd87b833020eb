import { coming } from '../../metrics/ask/coming.ts';
import { releaseComing } from '../../metrics/release/releasePeople.ts';
import type { ToldComing } from '../../model/figure/answers/coming.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** How people come: new or back, once or often. */
export function useComing(): Computed<Released<ToldComing>> {
  return useComputed(['coming'], async ({ counter, scope, profile }) =>
    releaseComing(await coming(counter, scope), { profile, scope }),
  );
}
