import { useIntl } from 'react-intl';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import { addDays } from '../../model/time/day.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useScope } from '../figures/useComputed.ts';
import { useProgramme } from '../setting/places.tsx';

/** What a text is held against: the data, and the days where it says none. A text does not know the filter of the page. */
export function useHeldAgainst(): string {
  const messages = useIntl();
  const extent = useExtent();
  const { name } = useProgramme();
  const { period } = useScope();
  return messages.formatMessage(
    { id: 'checker.held' },
    {
      programme: name,
      period: formatPeriod(period, messages),
      day: extent === null ? 'none' : formatDay(addDays(extent.to, -1), messages),
    },
  );
}
