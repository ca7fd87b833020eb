import type { ReactNode } from 'react';
import type { Figures } from '../../app/figures/useFigures.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import type { Computed } from '../../app/figures/useComputed.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import type { Released } from '../../model/figure/released.ts';
import { Moved } from './Moved.tsx';
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
  /** `null` when nothing is compared. */
  readonly moved: Computed<Released<WhatMoved>> | null;
}

/** People month by month, beside how much was held; then what changed attendances, beside three ways of counting people. */
export function Rhythm({ figures, places, around, moved }: Props): ReactNode {
  return (
    <Guarded>
      <div className={styles['rhythm']}>
        <div className={styles['column']}>
          <Trend figures={figures} places={places} />
        </div>
        <div className={styles['column']}>
          {counts.map((id) => (
            <FigureCard key={id} {...around(id)} />
          ))}
        </div>
      </div>
      <div className={styles['audience']}>
        {moved !== null && <Moved answer={moved} />}
        <div data-onscreen className={moved === null ? styles['whole'] : styles['same']}>
          <ThreeCurves />
        </div>
      </div>
    </Guarded>
  );
}
