import type { ReactNode } from 'react';
import { pick } from '../../app/address/pick.ts';
import type { Figures } from '../../app/figures/useFigures.ts';
import { Funnel } from '../../ui/charts/bars/Funnel.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import type { AroundOf } from './around.ts';
import styles from './OverviewPage.module.css';

const counts = ['coached-people', 'coaching-rate', 'opportunities', 'opportunity-people', 'opportunity-rate'] as const;

/** From workshop to coaching to opportunity, each step with its own base. */
export function Pathway({ figures, around }: { readonly figures: Figures; readonly around: AroundOf }): ReactNode {
  return (
    <Guarded>
      <Funnel
        people={pick(figures, 'people')}
        coachingRate={pick(figures, 'coaching-rate')}
        opportunityRate={pick(figures, 'opportunity-rate')}
      />
      <div className={styles['cards']}>
        {counts.map((id) => (
          <FigureCard key={id} {...around(id)} />
        ))}
      </div>
    </Guarded>
  );
}
