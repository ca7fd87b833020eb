import { useIntl } from 'react-intl';
import { addDays } from '../../model/time/day.ts';
import type { Provenance } from '../../share/provenance.ts';
import { useArea } from '../address/area.ts';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { useProgramme } from '../setting/places.tsx';
import { useProfile } from '../address/view.ts';
import { useComparison } from '../address/useComparison.ts';
import { useFilterWords } from '../address/useFilterWords.ts';
import { useScope } from './useComputed.ts';

/** What an export of the page says of itself. */
export function useProvenance(asked?: Provenance['usage']): Provenance {
  const { formatMessage } = useIntl();
  const profile = useProfile();
  const usage = asked ?? (profile === 'internal' ? 'internal' : 'protected');
  const programme = useProgramme();
  const { dataset } = useDataset();
  const scope = useScope();
  const { period } = scope;
  const { compared } = useComparison();
  const words = useFilterWords();
  const extent = useExtent();
  return {
    programme: programme.name,
    area: useArea(),
    period,
    comparison: compared.state === 'compared' ? compared.other : null,
    filters: words
      .filter(({ by }) => by !== 'city' && by !== 'department')
      .map(({ name: label, value }) => formatMessage({ id: 'month.point' }, { name: label, value })),
    asOf: extent === null ? null : addDays(extent.to, -1),
    isDemo: dataset.state === 'ready' && dataset.demo,
    usage,
    evidence: {
      digest: dataset.state === 'ready' ? dataset.digest : '',
      version: BILAN_VERSION,
      sources:
        dataset.state === 'ready'
          ? dataset.reports.map(({ file }, index) => ({ file, sha256: dataset.hashes[index] ?? '' }))
          : [],
      sqlOf: async (id) => (await import('./queryText.ts')).queryText(id, scope, programme),
    },
  };
}
