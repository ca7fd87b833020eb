import type { Request } from '../../metrics/ask/measure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { BeforeOf } from '../../ui/figure/Before.ts';
import { overlapping, useComparison } from '../address/useComparison.ts';
import { useProfile } from '../address/view.ts';
import { useScope } from './useComputed.ts';
import { useFigures } from './useFigures.ts';

const nothing: BeforeOf = () => null;

/**
 * The figures of a page in the period compared, to be set beside those of now; `lifted` is what of the filter does not hold for them. Only for whoever sees exact figures: two tables of which each is
 * protected may tell by their difference what neither does.
 */
export function useBeforeFigures(requests: readonly Request[], lifted: Partial<Scope> = {}): BeforeOf {
  const { compared, own, other } = useComparison();
  const page = useScope();
  const profile = useProfile();
  const isAsked = compared.state === 'compared' && profile === 'internal';
  const figures = useFigures(
    isAsked ? requests : [],
    { ...other, ...lifted },
    { beside: overlapping(other, [own, page]) },
  );
  if (!isAsked || figures.state !== 'ready' || figures.isRefreshing) return nothing;
  return (indicator, by) => figures.measured.find((each) => each.indicator === indicator && each.by === by) ?? null;
}
