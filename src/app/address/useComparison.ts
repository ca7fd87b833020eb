import { comparedPeriod, type ComparedPeriod } from '../../model/time/comparedPeriod.ts';
import type { Scope } from '../../model/address/filter.ts';
import { overlaps, samePeriod } from '../../model/time/period.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useScope } from '../figures/useComputed.ts';
import { useProfile, useView } from './view.ts';

/** What the period is compared with; `own` and `other` are scopes of one length, the same filter in both. */
export function useComparison(): {
  readonly compared: ComparedPeriod;
  readonly own: Scope;
  /** The scope itself while there is nothing to compare with. */
  readonly other: Scope;
} {
  const { view } = useView();
  const scope = useScope();
  const extent = useExtent();
  const unit = useProfile() === 'internal' ? 'day' : 'month';
  const compared = comparedPeriod(scope.period, view.compare ?? 'last-year', extent, unit);
  const isCompared = compared.state === 'compared';
  return {
    compared,
    own: isCompared ? { ...scope, period: compared.own } : scope,
    other: isCompared ? { ...scope, period: compared.other } : scope,
  };
}

/** Of some scopes, those whose period has days in common with that of another: what one counts and the other does not can be told. */
export function overlapping(scope: Scope, others: readonly Scope[]): readonly Scope[] {
  return others.filter(({ period }) => overlaps(period, scope.period) && !samePeriod(period, scope.period));
}
