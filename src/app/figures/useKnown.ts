import { known } from '../../answers/known.ts';
import { everything, toScope } from '../../model/address/filter.ts';
import { useAnswer, useScope } from './useComputed.ts';

interface Known {
  /** INSEE codes. */
  readonly cities: readonly string[];
  readonly partners: readonly string[];
  readonly themes: readonly string[];
}

/** The cities, partners and themes of the period, whatever is filtered. */
export function useKnown(): Known {
  const { period } = useScope();
  const answer = useAnswer(known, [], toScope(everything, period));
  return answer.state === 'ready' ? answer.value : { cities: [], partners: [], themes: [] };
}
