import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useYears } from '../../app/answers/useYears.ts';
import { useSetFilter } from '../../app/address/view.ts';
import type { Period } from '../../model/time/period.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { YearsTable } from '../../ui/compare/YearsTable.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import styles from './OverviewPage.module.css';

interface Props {
  /** Years of the programme that hold data, the oldest first. */
  readonly programmeYears: readonly { readonly nth: number; readonly period: Period }[];
}

/** The years of the programme side by side. */
export function Years({ programmeYears }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const setFilter = useSetFilter();
  const answer = useYears(programmeYears.map(({ period }) => period));
  const title = formatMessage({ id: 'years.title' });
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  return (
    <Refreshing isRefreshing={answer.isRefreshing} className={styles['ranking'] ?? ''}>
      <YearsTable
        years={programmeYears.map(({ nth, period }, index) => ({
          name: formatMessage({ id: 'period.programme-year' }, { nth }),
          period,
          figures: answer.value[index] ?? [],
        }))}
        onPick={({ from, to }) => setFilter({ from, to })}
      />
      <p>{formatMessage({ id: 'years.note' })}</p>
    </Refreshing>
  );
}
