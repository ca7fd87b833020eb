import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { formatValue } from '../../i18n/format.ts';
import type { Period } from '../../model/time/period.ts';
import type { AtRisk, Survival } from '../../model/figure/answers/survival.ts';
import type { Released } from '../../model/figure/released.ts';
import { ChartBox } from '../charts/ChartBox.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import { PlainCurve } from '../charts/time/PlainCurve.tsx';
import tables from '../charts/ChartTable.module.css';

interface Props {
  readonly title: string;
  readonly survival: Released<Survival>;
  readonly period: Period;
  /** People still followed just before some days. */
  readonly risks: readonly Released<AtRisk>[];
}

const axis = { fontSize: '0.75rem', fill: 'var(--color-muted)' };

/** The share that has reached the next stage by each day, with its interval; numbers at risk in the table. */
export function SurvivalChart({ title, survival, period, risks }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { steps, people, median } = survival;
  const share = (value: number): string => formatValue(value, 'share', messages);
  const last = risks.at(-1)?.day ?? 0;
  const points = [
    { day: 0, reached: 0, range: [0, 0] },
    ...steps
      .filter(({ day }) => day <= last)
      .map(({ day, survival: left, interval }) => ({
        day,
        reached: 1 - left,
        range: [1 - interval.high, 1 - interval.low],
      })),
  ];
  const end = points.at(-1);
  const drawn = end === undefined || end.day >= last ? points : [...points, { ...end, day: last }];
  const most = Math.max(0.1, ...drawn.map(({ range }) => range[1] ?? 0));
  const shares = sharesTo(most);
  const summary = people === 0 ? formatMessage({ id: 'km.nobody' }) : formatMessage({ id: 'km.summary' }, { people });
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'share', period, of: survival }}
      notes={[median === null ? null : formatMessage({ id: 'km.median' }, { days: median })]}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {(['km.day', 'km.risk', 'km.reached'] as const).map((id) => (
                <th key={id} scope="col">
                  {formatMessage({ id })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {risks.map(({ day, atRisk }) => {
              const step = steps.findLast((each) => each.day <= day);
              return (
                <tr key={day}>
                  <th scope="row">{formatNumber(day)}</th>
                  <td>{formatNumber(atRisk)}</td>
                  <td>
                    {share(1 - (step?.survival ?? 1))}
                    {step !== undefined && (
                      <small>
                        {' '}
                        {formatMessage(
                          { id: 'cohort.interval' },
                          { low: share(1 - step.interval.high), high: share(1 - step.interval.low) },
                        )}
                      </small>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    >
      {people > 0 && (
        <ChartBox height={240}>
          <ComposedChart
            data={drawn}
            title={`${title}. ${summary}`}
            margin={{ top: 8, right: 12, bottom: 16, left: 0 }}
          >
            <CartesianGrid vertical={false} stroke="var(--color-line)" />
            <XAxis
              dataKey="day"
              type="number"
              domain={[0, last]}
              ticks={risks.map(({ day }) => day)}
              tick={axis}
              tickLine={false}
              axisLine={{ stroke: 'var(--color-border)' }}
              label={{ value: formatMessage({ id: 'km.axis' }), position: 'insideBottom', offset: -8, ...axis }}
            />
            <YAxis
              width={52}
              ticks={[...shares]}
              domain={[0, shares.at(-1) ?? 1]}
              tickFormatter={(value: number) =>
                messages.formatNumber(value, { style: 'percent', maximumFractionDigits: 0 })
              }
              tick={axis}
              tickLine={false}
              axisLine={false}
            />
            <Area
              dataKey="range"
              type="stepAfter"
              stroke="none"
              fill="var(--color-hub)"
              fillOpacity={0.18}
              isAnimationActive={false}
            />
            <Line
              shape={PlainCurve}
              dataKey="reached"
              type="stepAfter"
              stroke="var(--color-hub)"
              strokeWidth={2}
              dot={false}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ChartBox>
      )}
    </ChartCard>
  );
}

/** Round shares from zero to at least `most`, at most six of them. */
function sharesTo(most: number): readonly number[] {
  const step = [0.02, 0.05, 0.1, 0.2].find((each) => most / each <= 5) ?? 0.25;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Number((index * step).toFixed(2)));
}
