import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { CartesianGrid, XAxis, YAxis } from 'recharts';
import { textScale } from '../../theme/textScale.ts';

interface Props {
  /** Of the values, from 0 to the last. */
  readonly ticks: readonly number[];
  /** A step of time in as few letters as can be. */
  readonly short: (key: string, index: number) => string;
  /** Pixels kept for the numbers, at the usual size of text. */
  readonly width?: number;
  readonly xAxisId?: string | number;
}

const SIZE = 12;

/** Time from left to right, counts upwards from zero, a line at each of them. */
export function TimeAxes({ ticks, short, width = 52, xAxisId = 0 }: Props): ReactNode {
  const { formatNumber } = useIntl();
  const scale = textScale();
  const text = { fontSize: SIZE * scale, fill: 'var(--color-muted)' };
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
        height={30 * scale}
        interval="equidistantPreserveStart"
      />
      <YAxis
        width={width * scale}
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
