import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { useComputed } from '../../app/figures/useComputed.ts';
import { measureReleased } from '../../metrics/release/measureReleased.ts';
import { releaseCurves } from '../../metrics/release/releaseCurves.ts';
import { curves } from '../../metrics/review/curves.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CurvesChart } from '../../ui/charts/time/CurvesChart.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

const months = (['people', 'new-people'] as const).map((indicator) => ({ indicator, by: 'month' as const }));

/** New, active and cumulative people. */
export function ThreeCurves(): ReactNode {
  const { formatMessage } = useIntl();
  const extent = useExtent();
  const answer = useComputed(['curves', extent], async ({ counter, scope, programme, profile }) => {
    const [found, released] = await Promise.all([
      curves(counter, scope, extent ?? scope.period, { programme }),
      measureReleased(counter, months, scope, { programme, profile }),
    ]);
    return releaseCurves(found, released, { profile, scope });
  });
  if (answer.state !== 'ready') return <ChartPending title={formatMessage({ id: 'curves.title' })} answer={answer} />;
  return (
    <Refreshing isRefreshing={answer.isRefreshing}>
      <CurvesChart curves={answer.value} />
    </Refreshing>
  );
}
