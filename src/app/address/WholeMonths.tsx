import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { wholeMonthsAround } from '../../model/time/wholeMonths.ts';
import styles from '../../ui/filters/BadParameters.module.css';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useScope } from '../figures/useComputed.ts';
import { useProgramme } from '../setting/places.tsx';
import { useProfile, useSetFilter } from './view.ts';

/** Says under a public profile that figures are told by whole months, and leads to those around a period that cuts one. */
export function WholeMonths(): ReactNode {
  const messages = useIntl();
  const { period } = useScope();
  const { opening } = useProgramme();
  const profile = useProfile();
  const extent = useExtent();
  const setFilter = useSetFilter();
  const around = profile === 'internal' || extent === null ? null : wholeMonthsAround(period, opening, extent);
  if (around === null) return null;
  return (
    <p className={styles['note']} role="status">
      {messages.formatMessage({ id: 'profile.months' })}{' '}
      <button type="button" className={styles['way']} onClick={() => setFilter(around)}>
        {messages.formatMessage({ id: 'profile.months.go' }, { period: formatPeriod(around, messages) })}
      </button>
    </p>
  );
}
