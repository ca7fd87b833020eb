import type { ReactNode } from 'react';
import { pick } from '../../app/pick.ts';
import type { Figures } from '../../app/useFigures.ts';
import { Funnel } from '../../ui/charts/Funnel.tsx';
import type { Changed } from '../../app/useChanges.ts';
import type { IndicatorId } from '../../model/indicator.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import styles from './OverviewPage.module.css';

const counts = ['coached-people', 'coaching-rate', 'opportunities', 'opportunity-people', 'opportunity-rate'] as const;

/** From workshop to coaching to opportunity, each step with its own base. */
export function Pathway({
  figures,
  changeOf,
}: {
  readonly figures: Figures;
  readonly changeOf: (id: IndicatorId) => Changed | undefined;
}): ReactNode {
  return (
    <>
      <Funnel
        people={pick(figures, 'people')}
        coachingRate={pick(figures, 'coaching-rate')}
        opportunityRate={pick(figures, 'opportunity-rate')}
      />
      <div className={styles['cards']}>
        {counts.map((id) => (
          <FigureCard key={id} indicator={id} answer={pick(figures, id)} change={changeOf(id)} />
        ))}
      </div>
    </>
  );
}
