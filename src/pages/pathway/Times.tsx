import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useComputed, useScope } from '../../app/figures/useComputed.ts';
import { atRisk, kaplanMeier } from '../../metrics/stats/survival.ts';
import { madeOf, onlyInternal } from '../../metrics/release/released.ts';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import { timeToNext } from '../../metrics/ask/timeToNext.ts';
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
  const answer = useComputed(['time-to-next', asOf], async ({ counter, scope, profile }) =>
    onlyInternal({ profile }, async () => timeToNext(counter, scope, asOf)),
  );
  if (answer.state !== 'ready') return <ChartPending title={formatMessage({ id: 'km.title' })} answer={answer} />;
  return (
    <div className={styles['pair']}>
      {(['coaching', 'opportunity'] as const)
        .filter((stage) => recorded.has(stage))
        .map((stage) => (
          <SurvivalChart
            key={stage}
            title={formatMessage({ id: `km.${stage}` })}
            survival={madeOf(answer.value[stage], kaplanMeier)}
            period={period}
            risks={days.map((day) => ({ day, atRisk: atRisk(answer.value[stage], day) }))}
          />
        ))}
    </div>
  );
}
