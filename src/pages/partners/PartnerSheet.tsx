import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ChartsSaved } from '../../app/figures/ChartsSaved.tsx';
import { SaveSheet } from '../../app/figures/SaveSheet.tsx';
import { pick } from '../../app/address/pick.ts';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useChanges } from '../../app/figures/useChanges.ts';
import { useFigures } from '../../app/figures/useFigures.ts';
import { useSetFilter } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { sheetIndicators, sheetRequests } from '../../metrics/ask/requests/partners.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { BreakdownBars } from '../../ui/charts/bars/BreakdownBars.tsx';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { NotesProvider } from '../../ui/figure/Notes.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PartnersPage.module.css';

const breakdowns = ['month', 'theme', 'city', 'gender', 'age', 'occupation'] as const satisfies BreakdownId[];

/** One partner's own figures, protected so that the sheet can be sent to it: it names no other partner, and tells of nobody. */
export function PartnerSheet(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const setFilter = useSetFilter();
  const figures = useFigures(sheetRequests, undefined, { isSent: true });
  const changeOf = useChanges(sheetIndicators, figures, { isSent: true });
  return (
    <Section
      title={formatMessage({ id: 'partners.sheet' })}
      lead={formatMessage({ id: 'partners.sheet.protected' }, { most: THRESHOLD - 1 })}
    >
      <div className={styles['actions']}>
        <Button onClick={() => setFilter({ partners: [] })}>{formatMessage({ id: 'partners.back' })}</Button>
        {figures.state === 'ready' && <SaveSheet measured={figures.measured} />}
        <Button look="filled" onClick={() => window.print()}>
          {formatMessage({ id: 'partners.print' })}
        </Button>
      </div>
      {/* What is noted is for the programme, and the sheet is sent. */}
      <NotesProvider value={[]}>
        <ChartsSaved usage="protected">
          <Refreshing
            isRefreshing={figures.state === 'ready' && figures.isRefreshing}
            className={styles['stack'] ?? ''}
          >
            <div className={styles['cards']}>
              {sheetIndicators.map((id) => (
                <FigureCard key={id} indicator={id} answer={pick(figures, id)} change={changeOf(id)} />
              ))}
            </div>
            <div className={styles['pair']}>
              {breakdowns.map((by) => (
                <BreakdownBars
                  key={by}
                  title={formatMessage({ id: `partners.by.${by}` })}
                  answer={pick(figures, 'people', by)}
                  label={(key) => labelOf(by, key, { messages, gazetteer })}
                />
              ))}
            </div>
          </Refreshing>
        </ChartsSaved>
      </NotesProvider>
    </Section>
  );
}
