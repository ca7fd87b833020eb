import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCrossing } from '../../app/answers/useCrossing.ts';
import { pick } from '../../app/address/pick.ts';
import { usePlaceNames } from '../../app/setting/places.tsx';
import type { Figures } from '../../app/figures/useFigures.ts';
import type { useChanges } from '../../app/figures/useChanges.ts';
import { useProfile } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import { audienceBreakdowns, audienceIndicators } from '../../metrics/ask/requests/audience.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { BoundsTable } from '../../ui/audience/BoundsTable.tsx';
import { Pyramid } from '../../ui/audience/Pyramid.tsx';
import { BreakdownBars } from '../../ui/charts/bars/BreakdownBars.tsx';
import { PeopleBars } from '../../ui/charts/bars/CategoryChart.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { GenderBar } from '../../ui/charts/bars/GenderBar.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './AudiencePage.module.css';

interface Props {
  readonly figures: Figures;
  readonly changeOf: ReturnType<typeof useChanges>;
}

/** Gender, age, occupation and home, each of people, with what is not stated; bounds on demand. */
export function Who({ figures, changeOf }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const [hasBounds, showBounds] = useState(false);
  const profile = useProfile();
  const label = (by: BreakdownId, key: string): string => labelOf(by, key, { messages, gazetteer });
  const pyramid = useCrossing('age', 'gender');
  const home = pick(figures, 'people', 'home-city');
  const isHomeKnown = home.state !== 'ready' || home.value.cells.some(({ key }) => key !== 'unknown');
  return (
    <Section title={formatMessage({ id: 'audience.who' })}>
      <div className={styles['cards']}>
        {audienceIndicators.map((id) => (
          <FigureCard key={id} indicator={id} answer={pick(figures, id)} change={changeOf(id)} />
        ))}
      </div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={hasBounds}
          onChange={({ currentTarget }) => showBounds(currentTarget.checked)}
        />
        {formatMessage({ id: 'bounds.show' })}
      </label>
      <div className={styles['pair']}>
        <div className={styles['whole']}>
          <GenderBar answer={pick(figures, 'people', 'gender')} label={(key) => label('gender', key)} />
        </div>
        {pyramid.state === 'ready' ? (
          <Pyramid crossing={pyramid.value} label={label} />
        ) : (
          <ChartPending title={formatMessage({ id: 'pyramid.title' })} answer={pyramid} />
        )}
        <PeopleBars by="age" answer={pick(figures, 'people', 'age')} label={(key) => label('age', key)} />
        <PeopleBars
          by="occupation"
          answer={pick(figures, 'people', 'occupation')}
          label={(key) => label('occupation', key)}
        />
        {hasBounds && profile === 'internal' && (
          <div className={styles['bounds']}>
            <p>{formatMessage({ id: 'bounds.summary' })}</p>
            {audienceBreakdowns.map((by) => {
              const answer = pick(figures, 'people', by);
              return (
                answer.state === 'ready' && (
                  <BoundsTable
                    key={by}
                    measured={answer.value}
                    title={formatMessage({ id: `breakdown.${by}` })}
                    label={(key) => label(by, key)}
                  />
                )
              );
            })}
          </div>
        )}
        {isHomeKnown ? (
          <div className={styles['whole']}>
            {(['home-department', 'home-city'] as const).map((by) => (
              <BreakdownBars
                key={by}
                title={formatMessage({ id: `breakdown.${by}` })}
                answer={pick(figures, 'people', by)}
                label={(key) => label(by, key)}
              />
            ))}
          </div>
        ) : (
          <p>{formatMessage({ id: 'audience.home.none' })}</p>
        )}
      </div>
    </Section>
  );
}
