import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { unrankedOf } from '../../app/answers/derived.ts';
import { pick } from '../../app/address/pick.ts';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { labelOf } from '../../i18n/labels.ts';
import { reservedIndicators, reservedRequests } from '../../metrics/ask/requests/partners.ts';
import { Bars } from '../../ui/charts/bars/Bars.tsx';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { chartUnit } from '../../ui/charts/chartUnit.ts';
import { toBars } from '../../ui/charts/bars/toBars.ts';
import { ComparisonTable } from '../../ui/compare/ComparisonTable.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './PartnersPage.module.css';

const kinds = ['true', 'false'] as const;

/** Reserved sessions against the others: how many, which public, what followed; and on which days they are held. */
export function Reserved(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const figures = useFigures(reservedRequests);
  const title = formatMessage({ id: 'reserved.title' });
  const days = pick(figures, 'reserved-sessions', 'weekday');
  const people = pick(figures, 'people', 'reserved');
  if (figures.state !== 'ready' || days.state !== 'ready' || people.state !== 'ready') {
    return (
      <Section title={title} folded="narrow">
        <ChartPending title={title} answer={days.state === 'ready' ? { state: 'loading' } : days} />
      </Section>
    );
  }
  const label = (key: string): string => labelOf('weekday', key, { messages, gazetteer });
  const rows = reservedIndicators.flatMap((id) => {
    const measured = figures.measured.find((each) => each.indicator === id);
    if (measured === undefined) return [];
    return [unrankedOf(measured, kinds)];
  });
  const daysTitle = formatMessage({ id: 'reserved.days' });
  return (
    <Section title={title} lead={formatMessage({ id: 'reserved.lead' })} folded="narrow">
      <Refreshing isRefreshing={figures.isRefreshing} className={styles['stack'] ?? ''}>
        <ChartCard
          title={formatMessage({ id: 'reserved.against' })}
          summary={formatMessage({ id: 'reserved.against.summary' })}
          measured={people.value}
        >
          <ComparisonTable
            by="reserved"
            title={formatMessage({ id: 'reserved.against' })}
            cities={kinds.map((code) => ({
              code,
              name: labelOf('reserved', code, { messages, gazetteer }),
              isNew: false,
              trend: null,
            }))}
            rows={rows}
            region={formatMessage({ id: 'reserved.all' })}
          />
        </ChartCard>
        <ChartCard
          title={daysTitle}
          summary={formatMessage({ id: 'reserved.days.summary' })}
          measured={days.value}
          table={
            <ChartTable
              caption={daysTitle}
              columns={[{ name: chartUnit(days.value.unit, messages), measured: days.value }]}
              label={label}
            />
          }
        >
          <Bars name={daysTitle} bars={toBars(days.value, label, messages)} />
        </ChartCard>
      </Refreshing>
    </Section>
  );
}
