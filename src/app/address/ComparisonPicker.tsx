import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { CustomPeriod } from '../../ui/filters/CustomPeriod.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import styles from '../../ui/filters/FilterBar.module.css';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { useComparison } from './useComparison.ts';
import { useSetView, useView } from './view.ts';

const choices = ['last-year', 'previous', 'none'] as const;

/** What the period is compared with, and over which days: as many on both sides. */
export function ComparisonPicker(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { view } = useView();
  const setView = useSetView();
  const { compared, other } = useComparison();
  const isReading = useDataset().dataset.state === 'loading';
  const [isChoosing, setChoosing] = useState(false);
  const asked = view.compare ?? 'last-year';
  const value = isChoosing || typeof asked !== 'string' ? 'other' : asked;
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
              {
                value: 'other' as const,
                label:
                  typeof asked === 'string'
                    ? formatMessage({ id: 'compare.with.other' })
                    : formatPeriod(asked, messages),
              },
            ],
          },
        ]}
        onChoose={(choice) => {
          setChoosing(choice === 'other');
          if (choice !== 'other') setView({ compare: choice === 'last-year' ? null : choice });
        }}
      />
      {value === 'other' && (
        <CustomPeriod
          key={JSON.stringify(other.period)}
          period={other.period}
          onPeriod={(chosen) => {
            setChoosing(false);
            setView({ compare: chosen });
          }}
        />
      )}
      <p role="status">
        {compared.state === 'compared' &&
          formatMessage(
            { id: compared.isPartial ? 'compare.partial' : 'compare.whole' },
            { own: formatPeriod(compared.own, messages), other: formatPeriod(compared.other, messages) },
          )}
        {compared.state === 'nothing-before' &&
          formatMessage({ id: 'compare.nothing-before' }, { other: formatPeriod(compared.other, messages) })}
        {compared.state === 'empty' && formatMessage({ id: isReading ? 'compare.reading' : 'compare.empty' })}
      </p>
    </div>
  );
}
