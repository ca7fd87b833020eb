import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import { usePlaceNames } from '../../app/setting/places.tsx';
import type { Figures } from '../../app/figures/useFigures.ts';
import { labelOf } from '../../i18n/labels.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { PeopleBars, ThemeBars } from '../../ui/charts/bars/CategoryChart.tsx';
import { GenderBar } from '../../ui/charts/bars/GenderBar.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import type { AroundOf } from './around.ts';
import styles from './OverviewPage.module.css';

/** Who came, and to learn what. */
export function Audience({ figures, around }: { readonly figures: Figures; readonly around: AroundOf }): ReactNode {
  const messages = useIntl();
  const gazetteer = usePlaceNames();
  const label =
    (by: BreakdownId) =>
    (key: string): string =>
      labelOf(by, key, { messages, gazetteer });
  return (
    <div className={styles['three']}>
      <Guarded>
        <div className={styles['shares']}>
          <FigureCard {...around('women-share')} />
          <FigureCard {...around('job-seeker-share')} />
          <GenderBar answer={pick(figures, 'people', 'gender')} label={label('gender')} />
        </div>
        <PeopleBars by="age" answer={pick(figures, 'people', 'age')} label={label('age')} />
        <PeopleBars by="occupation" answer={pick(figures, 'people', 'occupation')} label={label('occupation')} />
        <ThemeBars answer={pick(figures, 'people', 'theme')} label={label('theme')} />
      </Guarded>
    </div>
  );
}
