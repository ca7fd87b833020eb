import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { CartesianGrid, XAxis, YAxis } from 'recharts';

interface Props {
  /** Of the values, from 0 to the last. */
  readonly ticks: readonly number[];
  /** A step of time in as few letters as can be. */
  readonly short: (key: string, index: number) => string;
  /** Pixels kept for the numbers. */
  readonly width?: number;
  readonly xAxisId?: string | number;
}

const text = { fontSize: 12, fill: 'var(--color-muted)' };

/** Time from left to right, counts upwards from zero, a line at each of them. */
export function TimeAxes({ ticks, short, width = 52, xAxisId = 0 }: Props): ReactNode {
  const { formatNumber } = useIntl();
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--color-line)" />
      <XAxis
        xAxisId={xAxisId}
        dataKey="key"
        tickFormatter={short}
        tick={text}
        tickLine={false}
        axisLine={{ stroke: 'var(--color-border)' }}
        interval="equidistantPreserveStart"
      />
      <YAxis
        width={width}
        ticks={[...ticks]}
        domain={[0, ticks.at(-1) ?? 1]}
        tickFormatter={(value: number) => formatNumber(value)}
        tick={text}
        tickLine={false}
        axisLine={false}
      />
    </>
  );
}
