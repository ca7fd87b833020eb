import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useComparison } from '../../app/address/useComparison.ts';
import type { Computed } from '../../app/figures/useComputed.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { Released } from '../../model/figure/released.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Waterfall } from '../../ui/charts/bars/Waterfall.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';

interface Props {
  readonly answer: Computed<Released<WhatMoved>>;
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
