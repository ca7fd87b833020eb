import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePlaceNames } from '../../app/places.tsx';
import { useComparison } from '../../app/useComparison.ts';
import { useComputed } from '../../app/useComputed.ts';
import { labelOf } from '../../i18n/labels.ts';
import { tour } from '../../metrics/tour.ts';
import { whatMoved } from '../../metrics/whatMoved.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Waterfall } from '../../ui/charts/Waterfall.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

/** What the change since the period compared is made of; nothing without one. */
export function Moved(): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { compared, own, other } = useComparison();
  const answer = useComputed(['moved', own.period, other.period], async ({ query, programme }) =>
    whatMoved(await tour(query, other, { programme }), await tour(query, own, { programme })),
  );
  if (compared.state !== 'compared') return null;
  if (answer.state !== 'ready') {
    return <ChartPending title={messages.formatMessage({ id: 'moved.title' })} answer={answer} />;
  }
  return (
    <Refreshing isRefreshing={answer.isRefreshing}>
      <Waterfall
        moved={answer.value}
        period={compared.own}
        nameOf={(city) => labelOf('city', city, { messages, gazetteer })}
      />
    </Refreshing>
  );
}
