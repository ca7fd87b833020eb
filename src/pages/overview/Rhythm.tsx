import type { ReactNode } from 'react';
import type { Figures } from '../../app/figures/useFigures.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import { ThreeCurves } from './ThreeCurves.tsx';
import { Trend } from './Trend.tsx';
import type { AroundOf } from './around.ts';
import styles from './OverviewPage.module.css';

const counts = ['new-people', 'attendances', 'sessions'] as const;

interface Props {
  readonly figures: Figures;
  /** `hub` is `null` where the filter leaves it out. */
  readonly places: { readonly hub: string | null; readonly area: string };
  readonly around: AroundOf;
}

/** People month by month, beside how much was held. */
export function Rhythm({ figures, places, around }: Props): ReactNode {
  return (
    <Guarded>
      <div className={styles['cards']}>
        {counts.map((id) => (
          <FigureCard key={id} {...around(id)} />
        ))}
      </div>
      <Trend figures={figures} places={places} />
      <div data-onscreen>
        <ThreeCurves />
      </div>
    </Guarded>
  );
}
