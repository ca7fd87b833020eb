import type { ReactNode } from 'react';
import { pick } from '../../app/address/pick.ts';
import type { Figures } from '../../app/figures/useFigures.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { type Places, usePlaceNames } from '../../app/setting/places.tsx';
import { CityRanking } from './CityRanking.tsx';
import { CityMap } from './CityMap.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import type { AroundOf } from './around.ts';
import styles from './OverviewPage.module.css';

interface Props {
  readonly figures: Figures;
  readonly places: Answer<Places>;
  readonly around: AroundOf;
}

const counts = ['session-cities', 'partners', 'people-per-1000'] as const;

/** Where people were met. */
export function Territory({ figures, places, around }: Props): ReactNode {
  return (
    <div className={styles['territory']}>
      <Guarded>
        <CityMap
          people={pick(figures, 'people', 'city')}
          sessions={pick(figures, 'sessions', 'city')}
          places={places}
        />
        <div className={styles['column']}>
          <div className={styles['cards']}>
            {counts.map((id) => (
              <FigureCard key={id} {...around(id)} />
            ))}
          </div>
          <CityRanking people={pick(figures, 'people', 'city')} gazetteer={usePlaceNames()} />
        </div>
      </Guarded>
    </div>
  );
}
