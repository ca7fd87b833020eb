import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCurves } from '../../app/answers/useCurves.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CurvesChart } from '../../ui/charts/time/CurvesChart.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

/** New, active and cumulative people. */
export function ThreeCurves(): ReactNode {
  const { formatMessage } = useIntl();
  const answer = useCurves();
  if (answer.state !== 'ready') return <ChartPending title={formatMessage({ id: 'curves.title' })} answer={answer} />;
  return (
    <Refreshing isRefreshing={answer.isRefreshing}>
      <CurvesChart curves={answer.value} />
    </Refreshing>
  );
}
