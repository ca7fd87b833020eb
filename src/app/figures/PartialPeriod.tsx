import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import { addDays } from '../../model/time/day.ts';
import { overlaps, QUIET_DAYS } from '../../model/time/period.ts';
import styles from '../../ui/filters/BadParameters.module.css';
import { useSetFilter } from '../address/view.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useScope } from './useComputed.ts';

/** Says that the data does not cover the whole period, and leads to it where they have nothing in common. A few days without a session at either end are not a gap. */
export function PartialPeriod(): ReactNode {
  const messages = useIntl();
  const { period } = useScope();
  const extent = useExtent();
  const setFilter = useSetFilter();
  if (extent === null) return null;
  const days = {
    first: formatDay(extent.from, messages),
    last: formatDay(addDays(extent.to, -1), messages),
  };
  const isLate = extent.from > addDays(period.from, QUIET_DAYS);
  const isShort = extent.to < addDays(period.to, -QUIET_DAYS);
  if (!isLate && !isShort) return null;
  const isOutside = !overlaps(period, extent);
  const notes = isOutside
    ? (['period.outside'] as const)
    : ([isLate && 'period.late', isShort && 'period.partial'] as const).filter((id) => id !== false);
  return (
    <p className={styles['note']} role="status">
      {notes.map((id) => messages.formatMessage({ id }, days)).join(' ')}{' '}
      {isOutside && (
        <button type="button" className={styles['way']} onClick={() => setFilter(extent)}>
          {messages.formatMessage({ id: 'period.outside.go' })}
        </button>
      )}
    </p>
  );
}
