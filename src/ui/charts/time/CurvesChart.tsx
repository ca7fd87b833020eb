import { memo, type ReactNode } from 'react';
import { partialNotes } from './partialNotes.ts';
import { useIntl } from 'react-intl';
import { Line, LineChart, Tooltip } from 'recharts';
import { formatDay, formatFigure, formatMonth, formatShortMonth } from '../../../i18n/format.ts';
import type { Figure } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import type { ToldCurves } from '../../../model/figure/answers/curves.ts';
import { addDays, type Day } from '../../../model/time/day.ts';
import type { Period } from '../../../model/time/period.ts';
import { periodOfKey } from '../../../model/time/timeKey.ts';
import { useDataExtent } from '../../figure/Running.tsx';
import { ChartBox } from '../ChartBox.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { PlainCurve } from './PlainCurve.tsx';
import tables from '../ChartTable.module.css';
import styles from './TrendChart.module.css';
import { isWhole, ticksTo } from './steps.ts';
import { TimeAxes } from './TimeAxes.tsx';

const lines = [
  { key: 'cumulative', tone: 'hub', color: 'var(--color-hub)', dash: '' },
  { key: 'active', tone: 'region', color: 'var(--color-region)', dash: '' },
  { key: 'fresh', tone: 'both', color: 'var(--color-women)', dash: '6 4' },
] as const;

/** New, active and cumulative people: three curves, so that none is taken for another. */
export function CurvesChart({ curves }: { readonly curves: Released<ToldCurves> }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { months, period, startsLate } = curves;
  const extent = useDataExtent();
  const partial = months.filter(({ key }) => !isWhole('month', key, period, extent)).map(({ key }) => key);
  const title = formatMessage({ id: 'curves.title' });
  const last = months.findLast(({ cumulative }) => cumulative.state === 'shown');
  const points = months.map(({ key, active, fresh, cumulative }) => ({
    key,
    active: valueOf(active),
    fresh: valueOf(fresh),
    cumulative: valueOf(cumulative),
  }));
  const summary = formatMessage(
    { id: 'curves.summary' },
    {
      count: last === undefined ? 0 : (valueOf(last.cumulative) ?? 0),
      day: formatDay(addDays(lastDay(last?.key, period, extent), -1), messages),
    },
  );
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period, of: curves }}
      notes={[
        startsLate ? formatMessage({ id: 'curves.late' }) : null,
        ...partialNotes(
          partial,
          { by: 'month', extent, id: 'curves.partial', label: (key) => formatMonth(key, messages) },
          messages,
        ),
      ]}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'breakdown.month' })}</th>
              {lines.map(({ key }) => (
                <th key={key} scope="col">
                  {formatMessage({ id: `curves.${key}` })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month.key}>
                <th scope="row">
                  {formatMonth(month.key, messages)}
                  {partial.includes(month.key) && <small> {formatMessage({ id: 'step.partial' })}</small>}
                </th>
                {lines.map(({ key }) => (
                  <td key={key}>{formatFigure(month[key], 'people', messages)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <ul className={styles['legend']} aria-hidden="true">
        {lines.map(({ key, tone }) => (
          <li key={key} data-tone={tone}>
            {formatMessage({ id: `curves.${key}` })}
          </li>
        ))}
      </ul>
      <Curves name={`${title}. ${summary}`} points={points} />
    </ChartCard>
  );
}

interface Drawn {
  readonly name: string;
  readonly points: readonly Point[];
}

interface Point {
  readonly key: string;
  readonly active: number | null;
  readonly fresh: number | null;
  readonly cumulative: number | null;
}

/** Drawn again when a point changed, not with all that surrounds it. */
const Curves = memo(Drawing, (one, other) => JSON.stringify(one) === JSON.stringify(other));

function Drawing({ name, points }: Drawn): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const most = Math.max(0, ...points.flatMap((point) => [point.cumulative ?? 0, point.active ?? 0]));
  const ticks = ticksTo(most);
  return (
    <ChartBox height={280}>
      <LineChart data={[...points]} title={name} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
        <TimeAxes ticks={ticks} short={(key) => formatShortMonth(key, messages)} width={58} />
        <Tooltip
          isAnimationActive={false}
          labelFormatter={(key) => (typeof key === 'string' ? formatMonth(key, messages) : '')}
          formatter={(value) => formatNumber(Number(value))}
          contentStyle={{
            background: 'var(--color-surface)',
            border: '1px solid var(--color-line)',
            borderRadius: '0.5rem',
            color: 'var(--color-text)',
          }}
        />
        {lines.map(({ key, color, dash }) => (
          <Line
            shape={PlainCurve}
            key={key}
            dataKey={key}
            name={formatMessage({ id: `curves.${key}` })}
            stroke={color}
            strokeDasharray={dash}
            strokeWidth={2.5}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ChartBox>
  );
}

function valueOf(figure: Released<Figure>): number | null {
  return figure.state === 'shown' ? figure.value : null;
}

/** The day after the last one that a month counts: its end, that of the period or that of the data, the earliest. */
function lastDay(month: string | undefined, period: Period, extent: Period | null): Day {
  const ends = [month === undefined ? undefined : periodOfKey('month', month)?.to, period.to, extent?.to];
  return ends.filter((end) => end !== undefined).reduce((one, other) => (other < one ? other : one), period.to);
}
