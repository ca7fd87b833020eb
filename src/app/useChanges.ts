import type { Figure } from '../model/figure.ts';
import type { IndicatorId } from '../model/indicator.ts';
import { useComparison } from './useComparison.ts';
import { useFigures } from './useFigures.ts';

/** A figure now and in the period compared, over as many days. */
export interface Changed {
  readonly now: Figure;
  readonly before: Figure;
}

/** How each of some indicators changed; nothing when there is nothing to compare with, or not yet. */
export function useChanges(ids: readonly IndicatorId[]): (id: IndicatorId) => Changed | undefined {
  const { compared, own, other } = useComparison();
  const requests = ids.map((indicator) => ({ indicator, by: null }));
  const [now, before] = [useFigures(requests, own), useFigures(requests, other)];
  return (id) => {
    if (compared.state !== 'compared' || now.state !== 'ready' || before.state !== 'ready') return undefined;
    const [one, two] = [now, before].map(({ measured }) => measured.find(({ indicator }) => indicator === id)?.total);
    return one === undefined || two === undefined ? undefined : { now: one, before: two };
  };
}
