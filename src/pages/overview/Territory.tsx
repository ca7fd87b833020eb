import type { ReactNode } from 'react';
import { pick } from '../../app/pick.ts';
import type { Figures } from '../../app/useFigures.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Outline } from '../../geo/outline.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { CityMap } from './CityMap.tsx';
import styles from './OverviewPage.module.css';

interface Props {
  readonly figures: Figures;
  readonly gazetteer: Gazetteer | null;
  readonly outline: Outline | null;
}

const counts = ['session-cities', 'partners', 'people-per-1000'] as const;

/** Where people were met. */
export function Territory({ figures, gazetteer, outline }: Props): ReactNode {
  return (
    <div className={styles['territory']}>
      <CityMap
        people={pick(figures, 'people', 'city')}
        sessions={pick(figures, 'sessions', 'city')}
        gazetteer={gazetteer}
        outline={outline}
      />
      <div className={styles['column']}>
        {counts.map((id) => (
          <FigureCard key={id} indicator={id} answer={pick(figures, id)} />
        ))}
      </div>
    </div>
  );
}
