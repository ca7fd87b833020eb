import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { Period } from '../../model/time/period.ts';
import { Bars } from './Bars.tsx';
import { ChartCard } from './ChartCard.tsx';
import tables from './ChartTable.module.css';

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly period: Period;
  /** What the rows are, in one word. */
  readonly heading: string;
  /** People, each in one row only. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly people: number }[];
}

/** People in categories that do not overlap: bars with counts and shares of all, and their table. */
export function CountsCard({ title, summary, period, heading, rows }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const all = rows.reduce((sum, { people }) => sum + people, 0);
  const most = Math.max(1, ...rows.map(({ people }) => people));
  const share = (people: number): string =>
    all === 0 ? formatMessage({ id: 'figure.undefined' }) : formatValue(people / all, 'share', messages);
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period }}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {[heading, formatMessage({ id: 'indicator.people' }), formatMessage({ id: 'counts.share' })].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, people }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{formatNumber(people)}</td>
                <td>{share(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Bars
        name={`${title}. ${summary}`}
        bars={rows.map(({ key, label, people }) => ({
          key,
          label,
          size: people / most,
          value: formatNumber(people),
          detail: share(people),
        }))}
      />
    </ChartCard>
  );
}
