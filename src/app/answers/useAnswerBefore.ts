import type { Answering } from '../../answers/answering.ts';
import { samePeriod } from '../../model/time/period.ts';
import { useComparison } from '../address/useComparison.ts';
import { useProfile } from '../address/view.ts';
import { useAnswer, useScope } from '../figures/useComputed.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';

/**
 * The same answer over as many days of the period compared, to be set beside that of the page; `null` while there is none, and where the page tells of
 * more days. Only for whoever sees exact figures, as `useBeforeFigures`.
 */
export function useAnswerBefore<Asked extends readonly unknown[], Value>(
  asking: Answering<Asked, Value>,
  given: NoInfer<Asked>,
): Value | null {
  const { compared, own, other } = useComparison();
  const { period } = useScope();
  const profile = useProfile();
  const extent = useExtent();
  const isLike = samePeriod(own.period, period) || own.period.to === extent?.to;
  const isAsked = compared.state === 'compared' && profile === 'internal' && isLike;
  // Where nothing is compared, what the page asks anyway is not asked again.
  const answer = useAnswer(asking, given, isAsked ? other : undefined);
  return isAsked && answer.state === 'ready' && !answer.isRefreshing ? answer.value : null;
}
