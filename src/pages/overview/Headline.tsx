import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { FilterBar } from '../../app/FilterBar.tsx';
import { pick } from '../../app/pick.ts';
import type { Figures } from '../../app/useFigures.ts';
import { useProgramme } from '../../app/places.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { PartialPeriod } from '../../app/PartialPeriod.tsx';
import styles from './OverviewPage.module.css';

interface Props {
  readonly figures: Figures;
  /** Names of the hub and of the region, empty until known. */
  readonly places: { readonly hub: string; readonly region: string };
}

/** The programme, the period and what was asked of it, then the two counts everybody asks for. */
export function Headline({ figures, places }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { name } = useProgramme();
  return (
    <header className={styles['head']}>
      <p className={styles['over']}>{formatMessage({ id: 'page.overview' })}</p>
      <h1 className={styles['title']}>{name}</h1>
      <FilterBar />
      <PartialPeriod />
      <div className={styles['pair']}>
        <FigureCard
          indicator="people"
          tone="region"
          note={formatMessage({ id: 'overview.region' }, { region: places.region })}
          answer={pick(figures, 'people')}
        />
        <FigureCard
          indicator="hub-people"
          tone="hub"
          note={formatMessage({ id: 'overview.hub' }, { hub: places.hub })}
          answer={pick(figures, 'hub-people')}
        />
      </div>
    </header>
  );
}
