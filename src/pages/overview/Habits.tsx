import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useHabits } from '../../app/answers/useHabits.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CountsCard } from '../../ui/charts/bars/CountsCard.tsx';
import { HeatMap } from '../../ui/charts/time/HeatMap.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import type { AroundOf } from './around.ts';
import styles from './OverviewPage.module.css';

const times = ['once', 'few', 'often'] as const;
const again = ['week', 'month', 'quarter', 'later', 'never'] as const;

/** When sessions start, how often people come, and how soon they come again. */
export function Habits({ around }: { readonly around: AroundOf }): ReactNode {
  const { formatMessage } = useIntl();
  const answer = useHabits();
  if (answer.state !== 'ready') return <ChartPending title={formatMessage({ id: 'heat.title' })} answer={answer} />;
  const { rhythm: slots, loyalty: habits } = answer.value;
  const back = habits?.again?.all;
  return (
    <Refreshing isRefreshing={answer.isRefreshing} className={styles['audience'] ?? ''}>
      <div className={styles['column']}>
        <FigureCard {...around('fill-rate')} />
        <FigureCard {...around('no-show-rate')} />
      </div>
      <HeatMap rhythm={slots} />
      <CountsCard
        title={formatMessage({ id: 'times.title' })}
        summary={formatMessage({ id: 'times.summary' })}
        heading={formatMessage({ id: 'times.heading' })}
        period={slots.period}
        partition={habits?.times ?? null}
        rows={times.map((key) => ({ key, label: formatMessage({ id: `times.${key}` }) }))}
      />
      <CountsCard
        title={formatMessage({ id: 'again.title' })}
        summary={formatMessage(
          { id: 'again.summary' },
          {
            count: back?.state === 'shown' ? back.value : 0,
            median: habits?.median ?? 0,
            isKnown: (habits?.median ?? null) !== null,
          },
        )}
        heading={formatMessage({ id: 'again.heading' })}
        period={slots.period}
        partition={habits?.again ?? null}
        rows={again.map((key) => ({ key, label: formatMessage({ id: `again.${key}` }) }))}
      />
    </Refreshing>
  );
}
