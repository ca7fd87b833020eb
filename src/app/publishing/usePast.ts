import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { labelOf } from '../../i18n/labels.ts';
import { noteFilter } from '../../model/address/noteScope.ts';
import type { Fact } from '../../model/figure/release.ts';
import { type PastRelease, pastReleases } from '../../share/publish/releaseChanges.ts';
import { useFilterLabel } from '../address/useFilterWords.ts';
import { releaseLedger } from '../setting/releaseLedger.ts';
import { usePlaceNames } from '../setting/places.tsx';

/** What this browser knows was released, the last first, and how a count of it is called. */
export function usePast(): {
  readonly past: readonly PastRelease[];
  readonly nameOf: (fact: Fact) => string;
} {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const labelFilter = useFilterLabel();
  const ledger = releaseLedger.use();
  return {
    past: ledger === null ? [] : pastReleases(ledger),
    nameOf: ({ indicator, period, filter, by, key }) =>
      [
        messages.formatMessage({ id: `indicator.${indicator}` }),
        labelFilter(noteFilter(filter)),
        by === null || key === '' ? '' : labelOf(by, key, { messages, gazetteer }),
        formatPeriod(period, messages),
      ]
        .filter((part) => part !== '')
        .join(' · '),
  };
}
