import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import type { AroundOf } from './around.ts';
import styles from './OverviewPage.module.css';

interface Props {
  readonly isRefreshing: boolean;
  readonly around: AroundOf;
  /** Whether the hub is among the places kept. */
  readonly hasHub: boolean;
  /** Names of the hub and of where the figures are from, empty until known. */
  readonly places: { readonly hub: string; readonly area: string };
}

/** What of the period is not told whole, then the two counts everybody asks for. */
export function Head({ places, isRefreshing, around, hasHub }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['now']}>
      <PartialPeriod />
      <h2 className="visually-hidden">{formatMessage({ id: 'overview.headline' })}</h2>
      <Refreshing isRefreshing={isRefreshing} className={styles['pair'] ?? ''}>
        <FigureCard {...around('people')} tone="region" note={places.area} />
        {hasHub && <FigureCard {...around('hub-people')} tone="hub" note={places.hub} />}
      </Refreshing>
    </div>
  );
}
