import { useComparison } from '../address/useComparison.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';
import { tour } from '../../metrics/ask/tour.ts';
import { releaseMoved } from '../../metrics/release/releasePlaces.ts';
import { whatMoved } from '../../metrics/review/whatMoved.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import type { Released } from '../../model/figure/released.ts';

/** What changed attendances since the period compared; asked by the page, for the chart and for what is taken away. */
export function useMoved(): Computed<Released<WhatMoved>> | null {
  const { compared, own, other } = useComparison();
  const isCompared = compared.state === 'compared';
  const answer = useComputed(['moved', isCompared, own.period, other.period], async ({ counter, profile }) => {
    if (!isCompared) return null;
    const tours = await Promise.all([tour(counter, other), tour(counter, own)]);
    return releaseMoved(whatMoved(...tours), tours, { profile, scope: own });
  });
  return isCompared ? answer : null;
}
