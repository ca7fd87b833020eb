import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Bar, ComposedChart, Line, Rectangle, type RectangleProps, ReferenceArea, Tooltip, XAxis } from 'recharts';
import { periodOfKey } from '../../../model/time/timeKey.ts';
import { usePick } from '../../figure/Pickable.tsx';
import { ChartBox } from '../ChartBox.tsx';
import { PlainCurve } from './PlainCurve.tsx';
import { StepTooltip } from './StepTooltip.tsx';
import { nameOfStep, type PlacedAnnotation, type Step, ticksTo } from './steps.ts';
import { TimeAxes } from './TimeAxes.tsx';

interface Props {
  readonly name: string;
  readonly by: 'month' | 'week';
  readonly steps: readonly Step[];
  readonly annotations: readonly PlacedAnnotation[];
  readonly area: string;
  /** `null` where it is not drawn. */
  readonly hub: string | null;
}

interface Column extends RectangleProps {
  readonly payload?: Step;
}

const MONTHS_IN_YEAR = 12;

/**
 * Bars of two widths on the same months: the wide one is the region, the narrow one within it the hub; the annotations are shaded and numbered. Drawn again when
 * something of it changed, not with all that surrounds it: it is a third of what the overview has to draw.
 */
export const StepBars = memo(Drawing, (one, other) => JSON.stringify(one) === JSON.stringify(other));

function Drawing({ name, by, steps, annotations, area, hub }: Props): ReactNode {
  const messages = useIntl();
  const pick = usePick(by);
  const ticks = ticksTo(Math.max(0, ...steps.flatMap((step) => [step.region ?? 0, step.before ?? 0])));
  const isLong = steps.length > MONTHS_IN_YEAR + 1;
  const short = (key: string, index: number): string => {
    const first = periodOfKey(by, key)?.from;
    if (first === undefined) return key;
    const day = `${first}T00:00:00Z`;
    if (by === 'week') return messages.formatDate(day, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    return messages.formatDate(day, {
      timeZone: 'UTC',
      month: 'short',
      ...(isLong ? { year: '2-digit' } : (index === 0 || key.endsWith('-01')) && { year: 'numeric' }),
    });
  };
  const picking =
    pick === null
      ? {}
      : {
          cursor: 'pointer',
          onClick: ({ payload }: { payload?: unknown }) => {
            const step = steps.find((each) => each === payload || each.key === keyOf(payload));
            if (step !== undefined) pick(step.key);
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
      <ComposedChart
        data={[...steps]}
        title={name}
        margin={{ top: annotations.length > 0 ? 22 : 8, right: 4, bottom: 0, left: 0 }}
      >
        <TimeAxes ticks={ticks} short={short} xAxisId="region" />
        {/* Hidden, an axis still keeps its height and pushes the other one out of the drawing. */}
        <XAxis xAxisId="hub" dataKey="key" hide height={0} />
        {annotations.map(({ number, first, last, annotation: { to } }) => (
          <ReferenceArea
            key={number}
            xAxisId="region"
            x1={first}
            x2={last}
            fill="var(--color-text)"
            fillOpacity={to === null ? 0.08 : 0.05}
            ifOverflow="visible"
            label={{ value: number, position: 'top', fontSize: '0.75rem', fontWeight: 600, fill: 'var(--color-text)' }}
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--color-land)', opacity: 0.6 }}
          content={<StepTooltip area={area} hub={hub} nameOf={(key) => nameOfStep(by, key, messages)} />}
        />
        <Bar
          xAxisId="region"
          dataKey="region"
          maxBarSize={44}
          isAnimationActive={false}
          shape={draw('region')}
          {...picking}
        />
        {steps.some(({ before }) => before !== undefined) && (
          <Line
            shape={PlainCurve}
            xAxisId="region"
            dataKey="before"
            type="linear"
            stroke="var(--color-text)"
            strokeWidth={1.5}
            strokeDasharray="4 3"
            dot={{ r: 2, fill: 'var(--color-text)', stroke: 'none' }}
            activeDot={false}
            isAnimationActive={false}
          />
        )}
        {hub !== null && (
          <Bar xAxisId="hub" dataKey="hub" maxBarSize={44} isAnimationActive={false} shape={draw('hub')} {...picking} />
        )}
      </ComposedChart>
    </ChartBox>
  );
}

function keyOf(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'key') : null;
}
