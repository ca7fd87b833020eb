import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { pick } from '../../app/address/pick.ts';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import { ThemeTable } from '../../app/figures/ThemeTable.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { hoursAlone, hoursByTheme, hoursIndicators } from '../../metrics/ask/requests/audience.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './AudiencePage.module.css';

/** How long people were trained, and in what; nothing where no file states a length. */
export function Hours(): ReactNode {
  return useKnownData().recorded.has('duration') && <Stated />;
}

function Stated(): ReactNode {
  const { formatMessage } = useIntl();
  const figures = useFigures(hoursAlone);
  return (
    <Section title={formatMessage({ id: 'indicator.training-hours' })}>
      <div className={styles['cards']}>
        {hoursIndicators.map((id) => (
          <FigureCard key={id} indicator={id} answer={pick(figures, id)} />
        ))}
      </div>
      <ThemeTable title={formatMessage({ id: 'hours.themes' })} requests={hoursByTheme} name="hours" />
    </Section>
  );
}
