import { moved } from '../../answers/moved.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import type { Released } from '../../model/figure/released.ts';
import { useComparison } from '../address/useComparison.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** What changed attendances since the period compared; asked by the page, for the chart and for what is taken away. */
export function useMoved(): Computed<Released<WhatMoved>> | null {
  const { compared, own, other } = useComparison();
  const isCompared = compared.state === 'compared';
  const answer = useAnswer(moved, [isCompared ? other : null], own);
  return isCompared ? answer : null;
}
