import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { OpportunityCount } from '../../model/figure/pathway.ts';
import type { Period } from '../../model/time/period.ts';
import { Bars } from '../charts/Bars.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import tables from '../charts/ChartTable.module.css';

interface Props {
  readonly title: string;
  readonly period: Period;
  readonly rows: readonly OpportunityCount[];
  readonly total: OpportunityCount;
  readonly label: (key: string) => string;
}

/** Opportunities as events, with the people they are of beside; people are counted again in the whole. */
export function OpportunityBars({ title, period, rows, total, label }: Props): ReactNode {
  const { formatMessage, formatNumber } = useIntl();
  const summary = formatMessage({ id: 'opportunities.summary' }, { events: total.events, people: total.people });
  const most = Math.max(1, ...rows.map(({ events }) => events));
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'opportunities', period }}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{formatMessage({ id: 'opportunities.events' })}</th>
              <th scope="col">{formatMessage({ id: 'opportunities.people' })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, events, people }) => (
              <tr key={key}>
                <th scope="row">{label(key)}</th>
                <td>{formatNumber(events)}</td>
                <td>{formatNumber(people)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{formatMessage({ id: 'cross.total' })}</th>
              <td>{formatNumber(total.events)}</td>
              <td>{formatNumber(total.people)}</td>
            </tr>
          </tfoot>
        </table>
      }
    >
      <Bars
        name={`${title}. ${summary}`}
        bars={rows.map(({ key, events, people }) => ({
          key,
          label: label(key),
          size: events / most,
          value: formatNumber(events),
          detail: formatMessage({ id: 'opportunities.of' }, { count: people }),
          isUnknown: key === 'unknown',
        }))}
      />
    </ChartCard>
  );
}
