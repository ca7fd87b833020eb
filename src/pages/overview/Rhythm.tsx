import type { ReactNode } from 'react';
import { pick } from '../../app/pick.ts';
import type { Figures } from '../../app/useFigures.ts';
import { MonthChart } from '../../ui/charts/MonthChart.tsx';
import type { Changed } from '../../app/useChanges.ts';
import type { IndicatorId } from '../../model/indicator.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { ThreeCurves } from './ThreeCurves.tsx';
import styles from './OverviewPage.module.css';

const counts = ['new-people', 'attendances', 'sessions', 'no-show-rate'] as const;

interface Props {
  readonly figures: Figures;
  readonly places: { readonly hub: string; readonly area: string };
  readonly changeOf: (id: IndicatorId) => Changed | undefined;
}

/** People month by month, beside how much was held. */
export function Rhythm({ figures, places, changeOf }: Props): ReactNode {
  return (
    <>
      <div className={styles['cards']}>
        {counts.map((id) => (
          <FigureCard key={id} indicator={id} answer={pick(figures, id)} change={changeOf(id)} />
        ))}
      </div>
      <MonthChart
        people={pick(figures, 'people', 'month')}
        hubPeople={pick(figures, 'hub-people', 'month')}
        area={places.area}
        hub={places.hub}
      />
      <ThreeCurves />
    </>
  );
}
