import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { pick } from '../../app/address/pick.ts';
import { PartialPeriod } from '../../app/figures/PartialPeriod.tsx';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { useChanges } from '../../app/figures/useChanges.ts';
import { useFigures } from '../../app/figures/useFigures.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { labelOf } from '../../i18n/labels.ts';
import { aloneOn, sheetBreakdowns, sheetRequestsOf } from '../../metrics/ask/requests/sheet.ts';
import type { Subject } from '../../model/address/subject.ts';
import { BreakdownBars } from '../../ui/charts/bars/BreakdownBars.tsx';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { FigureCard } from '../../ui/figure/FigureCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Button } from '../../ui/layout/Button.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { Among } from './Among.tsx';
import styles from './SheetPage.module.css';

interface Props {
  readonly subject: Subject;
  readonly gazetteer: Gazetteer;
}

/** The figures of one place or theme, what they were the year before, where they stand among others, and who came. */
export function Sheet({ subject, gazetteer }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const requests = sheetRequestsOf(subject);
  const figures = useFigures(requests);
  const alone = aloneOn(subject);
  const changeOf = useChanges(alone, figures);
  const beforeOf = useBeforeFigures(requests.filter(({ by }) => by !== null));
  const name = labelOf(subject.by, subject.key, { messages, gazetteer });
  const people = pick(figures, 'people');
  const isEmpty = people.state === 'ready' && people.value.total.state === 'shown' && people.value.total.value === 0;
  const isRefreshing = figures.state === 'ready' && figures.isRefreshing;
  const review =
    figures.state === 'ready'
      ? { title: name, measured: figures.measured, changeOf, before: beforeOf, five: [], moved: null, targets: [] }
      : null;
  return (
    <Page title={name} lead={leadOf(subject, gazetteer, messages)}>
      <FilterBar review={review} isSheet isCompared />
      <PartialPeriod />
      {isEmpty && <p role="status">{formatMessage({ id: 'sheet.nothing' }, { name })}</p>}
      <Section title={formatMessage({ id: 'sheet.figures' })}>
        <p className={styles['print']}>
          <Button look="filled" onClick={() => window.print()}>
            {formatMessage({ id: 'sheet.print' })}
          </Button>
        </p>
        <Refreshing isRefreshing={isRefreshing} className={styles['cards'] ?? ''}>
          {alone.map((id) => (
            <FigureCard key={id} indicator={id} answer={pick(figures, id)} change={changeOf(id)} />
          ))}
        </Refreshing>
      </Section>
      <Among subject={subject} name={name} gazetteer={gazetteer} />
      <Section title={formatMessage({ id: 'sheet.people' })}>
        <BeforeProvider value={beforeOf}>
          <Refreshing isRefreshing={isRefreshing} className={styles['pair'] ?? ''}>
            {sheetBreakdowns[subject.by].map((by) => (
              <BreakdownBars
                key={by}
                title={formatMessage({ id: `partners.by.${by}` })}
                answer={pick(figures, 'people', by)}
                label={(key) => labelOf(by, key, { messages, gazetteer })}
              />
            ))}
          </Refreshing>
        </BeforeProvider>
      </Section>
    </Page>
  );
}

function leadOf({ by, key }: Subject, gazetteer: Gazetteer, messages: IntlShape): string {
  if (by === 'theme') return messages.formatMessage({ id: 'sheet.lead.theme' });
  if (by === 'department') {
    const population = gazetteer.departments.find(({ code }) => code === key)?.population ?? 0;
    return messages.formatMessage({ id: 'sheet.lead.department' }, { population });
  }
  const city = gazetteer.city(key);
  const department = labelOf('department', city?.department ?? '', { messages, gazetteer });
  return messages.formatMessage({ id: 'sheet.lead.city' }, { department, population: city?.population ?? 0 });
}
