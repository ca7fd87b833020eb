import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../i18n/format.ts';
import { Choice } from '../ui/filters/Choice.tsx';
import styles from '../ui/filters/FilterBar.module.css';
import { useComparison } from './useComparison.ts';
import { useSetView, useView } from './view.ts';

const choices = ['last-year', 'previous', 'none'] as const;

/** What the period is compared with, and over which days: as many on both sides. */
export function ComparisonPicker(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { view } = useView();
  const setView = useSetView();
  const { compared } = useComparison();
  const asked = view.compare ?? 'last-year';
  const value = typeof asked === 'string' ? asked : 'other';
  const options = choices.map((choice) => ({ value: choice, label: formatMessage({ id: `compare.with.${choice}` }) }));
  return (
    <div className={styles['comparison']}>
      <Choice
        label={formatMessage({ id: 'compare.with' })}
        value={value}
        groups={[
          {
            label: null,
            options: [
              ...options,
              ...(typeof asked === 'string' ? [] : [{ value: 'other' as const, label: formatPeriod(asked, messages) }]),
            ],
          },
        ]}
        onChoose={(choice) => {
          if (choice !== 'other') setView({ compare: choice === 'last-year' ? null : choice });
        }}
      />
      <p role="status">
        {compared.state === 'compared' &&
          formatMessage(
            { id: compared.isPartial ? 'compare.partial' : 'compare.whole' },
            { own: formatPeriod(compared.own, messages), other: formatPeriod(compared.other, messages) },
          )}
        {compared.state === 'nothing-before' &&
          formatMessage({ id: 'compare.nothing-before' }, { other: formatPeriod(compared.other, messages) })}
        {compared.state === 'empty' && formatMessage({ id: 'compare.empty' })}
      </p>
    </div>
  );
}
