import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { ToldOpportunity } from '../../model/figure/answers/pathway.ts';
import { formatFigure, formatPeriod } from '../../i18n/format.ts';
import type { Period } from '../../model/time/period.ts';
import { Bars } from '../charts/bars/Bars.tsx';
import { BeforeCells, BeforeHeads } from '../charts/BeforeCells.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import tables from '../charts/ChartTable.module.css';

interface Props {
  readonly title: string;
  readonly period: Period;
  readonly rows: readonly Released<ToldOpportunity>[];
  readonly total: Released<ToldOpportunity>;
  /** The same of the period compared; `null` where nothing is. */
  readonly before: {
    readonly period: Period;
    readonly rows: readonly Released<ToldOpportunity>[];
    readonly total: Released<ToldOpportunity>;
  } | null;
  readonly label: (key: string) => string;
}

/** Opportunities as events, with the people they are of beside; people are counted again in the whole. */
export function OpportunityBars({ title, period, rows, total, before, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const number = (figure: Released<Figure>): string => formatFigure(figure, 'people', messages);
  const summary = formatMessage(
    { id: 'opportunities.summary' },
    { events: countOf(total.events) ?? 0, people: countOf(total.people) ?? 0 },
  );
  const past = new Map(before?.rows.map(({ key, events }) => [key, events]));
  const most = Math.max(1, ...[...rows, ...(before?.rows ?? [])].map(({ events }) => countOf(events) ?? 0));
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'opportunities', period, of: rows }}
      notes={[
        before === null
          ? null
          : formatMessage({ id: 'before.mark' }, { period: formatPeriod(before.period, messages) }),
      ]}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{formatMessage({ id: 'opportunities.events' })}</th>
              {before !== null && <BeforeHeads />}
              <th scope="col">{formatMessage({ id: 'opportunities.people' })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, events, people }) => (
              <tr key={key}>
                <th scope="row">{label(key)}</th>
                <td>{number(events)}</td>
                {before !== null && (
                  <BeforeCells unit="opportunities" now={events} before={past.get(key) ?? { state: 'undefined' }} />
                )}
                <td>{number(people)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{formatMessage({ id: 'cross.total' })}</th>
              <td>{number(total.events)}</td>
              {before !== null && <BeforeCells unit="opportunities" now={total.events} before={before.total.events} />}
              <td>{number(total.people)}</td>
            </tr>
          </tfoot>
        </table>
      }
    >
      <Bars
        name={`${title}. ${summary}`}
        bars={rows.map(({ key, events, people }) => {
          const [count, ofWhom] = [countOf(events), countOf(people)];
          return {
            key,
            label: label(key),
            size: count === null ? null : count / most,
            value: number(events),
            detail: ofWhom === null ? '' : formatMessage({ id: 'opportunities.of' }, { count: ofWhom }),
            isUnknown: key === 'unknown',
            before: placed(past.get(key), most),
          };
        })}
      />
    </ChartCard>
  );
}

/** Where the period compared stood, from 0 to 1 of the longest. */
function placed(figure: Released<Figure> | undefined, most: number): number | null {
  const count = figure === undefined ? null : countOf(figure);
  return count === null ? null : count / most;
}

function countOf(figure: Released<Figure>): number | null {
  return figure.state === 'shown' ? figure.value : null;
}
