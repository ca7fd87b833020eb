import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../../i18n/format.ts';
import type { Part } from '../../../model/figure/partition.ts';
import type { Released } from '../../../model/figure/released.ts';
import type { Period } from '../../../model/time/period.ts';
import { BeforeCells, BeforeHeads } from '../BeforeCells.tsx';
import { Bars } from './Bars.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { ChartCard } from '../ChartCard.tsx';
import tables from '../ChartTable.module.css';

interface Props<Key extends string> {
  readonly title: string;
  readonly summary: string;
  readonly period: Period;
  /** What the rows are, in one word. */
  readonly heading: string;
  /** `null` where the profile lets nothing of it be seen. */
  readonly partition: { readonly parts: Readonly<Record<Key, Released<Part>>> } | null;
  readonly rows: readonly { readonly key: Key; readonly label: string }[];
  /** The same people in the period compared; nothing where none is. */
  readonly before?: { readonly parts: Readonly<Record<Key, Released<Part>>> } | null | undefined;
}

/** People in categories that do not overlap: bars with counts and shares of all, and their table. */
export function CountsCard<Key extends string>({
  title,
  summary,
  period,
  heading,
  partition,
  rows,
  before = null,
}: Props<Key>): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  if (partition === null) return <ChartPending title={title} answer={{ state: 'hidden' }} />;
  const { parts } = partition;
  const sizeOf = ({ count }: Released<Part>): number | null => (count.state === 'shown' ? count.value : null);
  const drawn = rows.map(({ key }): Released<Part> => parts[key]);
  const most = Math.max(1, ...rows.map(({ key }) => sizeOf(parts[key]) ?? 0));
  const said = rows.map(({ key, label }) => ({
    key,
    label,
    size: sizeOf(parts[key]),
    value: formatFigure(parts[key].count, 'people', messages),
    detail: formatFigure(parts[key].share, 'share', messages),
  }));
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period, of: drawn }}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              <th scope="col">{formatMessage({ id: 'indicator.people' })}</th>
              {before !== null && <BeforeHeads />}
              <th scope="col">{formatMessage({ id: 'counts.share' })}</th>
            </tr>
          </thead>
          <tbody>
            {said.map(({ key, label, value, detail }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{value}</td>
                {before !== null && (
                  <BeforeCells unit="people" now={parts[key].count} before={before.parts[key].count} />
                )}
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Bars
        name={`${title}. ${summary}`}
        bars={said.map((row) => ({ ...row, size: row.size === null ? null : row.size / most }))}
      />
    </ChartCard>
  );
}
