import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { wholeMonthsAround } from '../../model/time/wholeMonths.ts';
import styles from '../../ui/filters/BadParameters.module.css';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useScope } from '../figures/useComputed.ts';
import { useProgramme } from '../setting/places.tsx';
import { useProfile, useSetFilter, useSetView, useView } from './view.ts';

/** Says under a public profile that figures are told by whole months: leads to those around a period that cuts one, and to an address that asks for no weeks. */
export function WholeMonths(): ReactNode {
  const messages = useIntl();
  const { period } = useScope();
  const { opening } = useProgramme();
  const profile = useProfile();
  const extent = useExtent();
  const setFilter = useSetFilter();
  const { view } = useView();
  const setView = useSetView();
  if (profile === 'internal') return null;
  const around = extent === null ? null : wholeMonthsAround(period, opening, extent);
  const isByWeek = view.step === 'week';
  if (around === null && !isByWeek) return null;
  return (
    <p className={styles['note']} role="status">
      {messages.formatMessage({ id: around === null ? 'profile.weeks' : 'profile.months' })}{' '}
      <button
        type="button"
        className={styles['way']}
        onClick={() => (around === null ? setView({ step: null }) : setFilter(around))}
      >
        {around === null
          ? messages.formatMessage({ id: 'profile.weeks.go' })
          : messages.formatMessage({ id: 'profile.months.go' }, { period: formatPeriod(around, messages) })}
      </button>
    </p>
  );
}
