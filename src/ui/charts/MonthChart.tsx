import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatMonth } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure.ts';
import type { Answer } from '../figure/answer.ts';
import { ChartCard } from './ChartCard.tsx';
import { ChartPending } from './ChartPending.tsx';
import { ChartTable } from './ChartTable.tsx';
import { MonthBars } from './MonthBars.tsx';
import styles from './MonthChart.module.css';
import { type Month, toMonths } from './months.ts';

interface Props {
  readonly people: Answer<Measured>;
  readonly hubPeople: Answer<Measured>;
  /** Name of the area the figures are from: the region, or the cities kept by the filter. */
  readonly area: string;
  /** Name of the hub city. */
  readonly hub: string;
}

/** People per month in the whole region and, of them, at the hub: a bar inside a bar, since the second are a part of the first. */
export function MonthChart({ people, hubPeople, area, hub }: Props): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'month.title' });
  if (people.state !== 'ready') return <ChartPending title={title} answer={people} />;
  if (hubPeople.state !== 'ready') return <ChartPending title={title} answer={hubPeople} />;
  const months = toMonths(people.value, hubPeople.value);
  const label = (key: string): string => formatMonth(key, messages);
  const peak = busiest(months);
  const summary = messages.formatMessage(
    { id: 'month.summary' },
    {
      peak: peak === null ? 'none' : label(peak.key),
      people: peak?.region ?? 0,
      hub: peak?.hub ?? 0,
      city: hub,
    },
  );
  const partial = months.filter(({ isPartial }) => isPartial).map(({ key }) => label(key));
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={people.value}
      notes={[
        partial.length === 0
          ? null
          : messages.formatMessage(
              { id: 'month.partial' },
              { count: partial.length, months: messages.formatList(partial) },
            ),
      ]}
      table={
        <ChartTable
          caption={title}
          columns={[
            { name: area, measured: people.value },
            { name: hub, measured: hubPeople.value },
          ]}
          label={label}
        />
      }
    >
      <ul className={styles['legend']} aria-hidden="true">
        <li data-tone="region">{area}</li>
        <li data-tone="hub">{hub}</li>
      </ul>
      <MonthBars name={`${title}. ${summary}`} months={months} area={area} hub={hub} />
    </ChartCard>
  );
}

function busiest(months: readonly Month[]): Month | null {
  const [first] = months.filter(({ region }) => (region ?? 0) > 0).sort((a, b) => (b.region ?? 0) - (a.region ?? 0));
  return first ?? null;
}
