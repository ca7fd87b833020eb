import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Bar, BarChart, CartesianGrid, Rectangle, type RectangleProps, Tooltip, XAxis, YAxis } from 'recharts';
import { usePick } from '../figure/Pickable.tsx';
import { ChartBox } from './ChartBox.tsx';
import { MonthTooltip } from './MonthTooltip.tsx';
import { type Month, ticksTo } from './months.ts';

interface Props {
  readonly name: string;
  readonly months: readonly Month[];
  readonly area: string;
  readonly hub: string;
}

interface Column extends RectangleProps {
  readonly payload?: Month;
}

const MONTHS_IN_YEAR = 12;
const axis = { fontSize: 12, fill: 'var(--color-muted)' };

/** Bars of two widths on the same months: the wide one is the region, the narrow one within it the hub. */
export function MonthBars({ name, months, area, hub }: Props): ReactNode {
  const messages = useIntl();
  const pick = usePick('month');
  const ticks = ticksTo(Math.max(0, ...months.map((month) => month.region ?? 0)));
  const isLong = months.length > MONTHS_IN_YEAR + 1;
  const short = (key: string, index: number): string =>
    messages.formatDate(`${key}-01T00:00:00Z`, {
      month: 'short',
      ...(isLong ? { year: '2-digit' } : (index === 0 || key.endsWith('-01')) && { year: 'numeric' }),
    });
  const picking =
    pick === null
      ? {}
      : {
          cursor: 'pointer',
          onClick: ({ payload }: { payload?: unknown }) => {
            const month = months.find((each) => each === payload || each.key === keyOf(payload));
            if (month !== undefined) pick(month.key);
          },
        };
  const draw =
    (tone: 'region' | 'hub') =>
    ({ x = 0, width = 0, ...bar }: Column): ReactNode => {
      const inset = tone === 'hub' ? width / 4 : 0;
      return (
        <Rectangle
          {...bar}
          x={x + inset}
          width={width - 2 * inset}
          fill={`var(--color-${tone})`}
          fillOpacity={bar.payload?.isPartial ? 0.5 : 1}
          radius={2}
        />
      );
    };
  return (
    <ChartBox height={300}>
      <BarChart data={[...months]} title={name} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          xAxisId="region"
          dataKey="key"
          tickFormatter={short}
          tick={axis}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-border)' }}
          interval="equidistantPreserveStart"
        />
        {/* Hidden, an axis still keeps its height and pushes the other one out of the drawing. */}
        <XAxis xAxisId="hub" dataKey="key" hide height={0} />
        <YAxis
          width={52}
          ticks={[...ticks]}
          domain={[0, ticks.at(-1) ?? 1]}
          tickFormatter={(value: number) => messages.formatNumber(value)}
          tick={axis}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--color-land)', opacity: 0.6 }}
          content={<MonthTooltip area={area} hub={hub} />}
        />
        <Bar
          xAxisId="region"
          dataKey="region"
          maxBarSize={44}
          isAnimationActive={false}
          shape={draw('region')}
          {...picking}
        />
        <Bar xAxisId="hub" dataKey="hub" maxBarSize={44} isAnimationActive={false} shape={draw('hub')} {...picking} />
      </BarChart>
    </ChartBox>
  );
}

function keyOf(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'key') : null;
}
