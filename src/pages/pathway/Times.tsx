import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { atRiskOn, survivalOf } from '../../app/answers/derived.ts';
import { useTimes } from '../../app/answers/useTimes.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import type { Day } from '../../model/time/day.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { SurvivalChart } from '../../ui/pathway/SurvivalChart.tsx';
import styles from './PathwayPage.module.css';

const days = [0, 30, 90, 180, 365] as const;

/** How long until the next stage, of all the people of the cohort, the recent ones too. */
export function Times({ asOf }: { readonly asOf: Day }): ReactNode {
  const { formatMessage } = useIntl();
  const { period } = useScope();
  const { recorded } = useKnownData();
  const answer = useTimes(asOf);
  if (answer.state !== 'ready') return <ChartPending title={formatMessage({ id: 'km.title' })} answer={answer} />;
  return (
    <div className={styles['pair']}>
      {(['coaching', 'opportunity'] as const)
        .filter((stage) => recorded.has(stage))
        .map((stage) => (
          <SurvivalChart
            key={stage}
            title={formatMessage({ id: `km.${stage}` })}
            survival={survivalOf(answer.value[stage])}
            period={period}
            risks={atRiskOn(answer.value[stage], days)}
          />
        ))}
    </div>
  );
}
