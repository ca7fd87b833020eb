import { measure } from '../../metrics/ask/measure.ts';
import { everything, toScope } from '../../model/address/filter.ts';
import { useComputed, useScope } from './useComputed.ts';

interface Known {
  /** INSEE codes, most people first. */
  readonly cities: readonly string[];
  readonly partners: readonly string[];
}

/** The cities and partners of the period, whatever is filtered. */
export function useKnown(): Known {
  const { period } = useScope();
  const answer = useComputed(
    ['known'],
    async ({ query, scope, programme }) =>
      measure(
        query,
        [
          { indicator: 'people', by: 'city' },
          { indicator: 'people', by: 'partner' },
        ],
        scope,
        { programme },
      ),
    toScope(everything, period),
  );
  if (answer.state !== 'ready') return { cities: [], partners: [] };
  const keys = (by: 'city' | 'partner'): readonly string[] =>
    (answer.value.find((each) => each.by === by)?.cells ?? []).map(({ key }) => key).filter((key) => key !== 'unknown');
  return { cities: keys('city'), partners: keys('partner') };
}
