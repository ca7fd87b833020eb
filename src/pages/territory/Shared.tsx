import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useOverlap } from '../../app/answers/useOverlap.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { OverlapMatrix } from '../../ui/compare/OverlapMatrix.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

interface Props {
  readonly cities: readonly string[];
  readonly nameOf: (code: string) => string;
}

/** The people that the compared cities share. */
export function Shared({ cities, nameOf }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const answer = useOverlap(cities);
  if (answer.state !== 'ready') {
    return <ChartPending title={formatMessage({ id: 'overlap.title' })} answer={answer} />;
  }
  return (
    <Refreshing isRefreshing={answer.isRefreshing}>
      <OverlapMatrix overlap={answer.value} nameOf={nameOf} />
    </Refreshing>
  );
}
