import { measure } from '../../metrics/ask/measure.ts';
import { everything, toScope } from '../../model/address/filter.ts';
import { useComputed, useScope } from './useComputed.ts';

interface Known {
  /** INSEE codes, most people first. */
  readonly cities: readonly string[];
  readonly partners: readonly string[];
  readonly themes: readonly string[];
}

/** The cities, partners and themes of the period, whatever is filtered. */
export function useKnown(): Known {
  const { period } = useScope();
  const answer = useComputed(
    ['known'],
    async ({ counter, scope, programme }) => {
      const requests = (['city', 'partner', 'theme'] as const).map((by) => ({ indicator: 'people' as const, by }));
      const [cities, partners, themes] = (await measure(counter, requests, scope, { programme })).map(({ cells }) =>
        cells.map(({ key }) => key).filter((key) => key !== 'unknown'),
      );
      return { cities: cities ?? [], partners: partners ?? [], themes: themes ?? [] };
    },
    toScope(everything, period),
  );
  return answer.state === 'ready' ? answer.value : { cities: [], partners: [], themes: [] };
}
