import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useComparison } from '../../app/address/useComparison.ts';
import { type Computed, useComputed } from '../../app/figures/useComputed.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { Released } from '../../model/figure/released.ts';
import { releaseMoved } from '../../metrics/release/releasePlaces.ts';
import { tour } from '../../metrics/ask/tour.ts';
import { whatMoved } from '../../metrics/review/whatMoved.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Waterfall } from '../../ui/charts/bars/Waterfall.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

interface Props {
  readonly answer: Computed<Released<WhatMoved>>;
}

/** What changed attendances since the period compared; asked by the page, for the chart and for what is taken away. */
export function useMoved(): Computed<Released<WhatMoved>> | null {
  const { compared, own, other } = useComparison();
  const isCompared = compared.state === 'compared';
  const answer = useComputed(['moved', isCompared, own.period, other.period], async ({ query, profile }) => {
    if (!isCompared) return null;
    const tours = await Promise.all([tour(query, other), tour(query, own)]);
    return releaseMoved(whatMoved(...tours), tours, { profile, scope: own });
  });
  return isCompared ? answer : null;
}

/** The change in parts. */
export function Moved({ answer }: Props): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const { own } = useComparison();
  if (answer.state !== 'ready') {
    return <ChartPending title={messages.formatMessage({ id: 'moved.title' })} answer={answer} />;
  }
  return (
    <Refreshing isRefreshing={answer.isRefreshing}>
      <Waterfall
        moved={answer.value}
        period={own.period}
        nameOf={(city) => labelOf('city', city, { messages, gazetteer })}
      />
    </Refreshing>
  );
}
