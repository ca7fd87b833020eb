import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useAnniversary } from '../../app/answers/useAnniversary.ts';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { kitLines } from '../../app/press/kitLines.ts';
import { useView } from '../../app/address/view.ts';
import { usePressWords } from '../../app/press/usePressWords.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { figureMarks } from '../../ui/figure/figureMarks.ts';
import { usePassport } from '../../ui/figure/Passport.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PressPage.module.css';

/** What an anniversary is told with, on one page, in both languages, each line with what proves it. */
export function Anniversary(): ReactNode {
  const { formatMessage } = useIntl();
  const extent = useExtent();
  const { where } = usePressWords();
  const { filter } = useView().view;
  const openPassport = usePassport();
  const title = formatMessage({ id: 'kit.title' });
  const answer = useAnniversary();
  if (extent === null) return null;
  if (answer.state !== 'ready')
    return (
      <Section title={title} folded="always">
        <ChartPending title={title} answer={answer} />
      </Section>
    );
  return (
    <Section title={title} lead={formatMessage({ id: 'kit.lead' })} folded="always">
      <ul className={styles['kit']}>
        {kitLines(answer.value, where, filter).map(({ id, fr, en, measured, figure, narrowed }) => (
          <li key={id}>
            <p lang="fr" {...(figure === null || measured === null ? {} : figureMarks(measured.indicator, figure))}>
              {fr}
            </p>
            <p lang="en">{en}</p>
            {measured !== null && figure !== null && (
              <Button onClick={() => openPassport?.(measured, figure, narrowed)}>
                {formatMessage({ id: 'press.passport' })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles['actions']}>
        <Button onClick={() => window.print()}>{formatMessage({ id: 'away.print' })}</Button>
      </div>
    </Section>
  );
}
