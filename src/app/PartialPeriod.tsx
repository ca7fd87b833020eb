import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../i18n/format.ts';
import { addDays } from '../model/day.ts';
import styles from '../ui/filters/BadParameters.module.css';
import { useDataset } from './dataset/DatasetProvider.tsx';
import { useScope } from './useFigures.ts';

/** Says that the data does not cover the whole period. A few days without a session at either end are not a gap. */
export function PartialPeriod(): ReactNode {
  const messages = useIntl();
  const { dataset } = useDataset();
  const { period } = useScope();
  const extent = dataset.state === 'ready' ? dataset.extent : null;
  if (extent === null) return null;
  const isLate = extent.from > addDays(period.from, QUIET_DAYS);
  const isShort = extent.to < addDays(period.to, -QUIET_DAYS);
  if (!isLate && !isShort) return null;
  return (
    <p className={styles['note']}>
      {isLate && messages.formatMessage({ id: 'period.late' }, { first: formatDay(extent.from, messages) })}{' '}
      {isShort &&
        messages.formatMessage({ id: 'period.partial' }, { last: formatDay(addDays(extent.to, -1), messages) })}
    </p>
  );
}

/** Two weeks: as long as the longest closure of a school holiday. */
const QUIET_DAYS = 14;
