import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatMonth } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { partialSteps } from '../charts/time/steps.ts';
import { useDataExtent } from './Running.tsx';
import styles from './FigureCard.module.css';

const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 3;

/**
 * The whole months of a figure as a line from zero, broken where a month has no value; its first and last month are said.
 * Nothing where a third of the months have none: what is left has no shape.
 */
export function Sparkline({ measured }: { readonly measured: Released<Measured> }): ReactNode {
  const messages = useIntl();
  const { unit } = measured;
  const partial = new Set(partialSteps(measured, useDataExtent()));
  // A month cut short falls for no reason but the calendar.
  const cells = measured.cells.filter(({ key }) => !partial.has(key));
  const values = cells.map(({ figure }) => (figure.state === 'shown' ? figure.value : null));
  const [first, last] = [cells[0], cells.at(-1)];
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  const known = values.filter((value) => value !== null).length;
  if (first === undefined || last === undefined || cells.length < 3 || known * 3 < cells.length * 2 || most === 0)
    return null;
  const x = (index: number): number => EDGE + (index * (WIDTH - 2 * EDGE)) / (values.length - 1);
  const y = (value: number): number => HEIGHT - EDGE - (value * (HEIGHT - 2 * EDGE)) / most;
  const runs = pieces(values);
  return (
    <svg
      className={styles['spark']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={messages.formatMessage(
        { id: 'spark.name' },
        {
          first: formatMonth(first.key, messages),
          start: formatFigure(first.figure, unit, messages),
          last: formatMonth(last.key, messages),
          end: formatFigure(last.figure, unit, messages),
        },
      )}
    >
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} data-base />
      {runs.map((run) => (
        <polyline key={run[0]?.index} points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')} />
      ))}
      {runs
        .filter((run) => run.length === 1)
        .flatMap((run) => run.map(({ index, value }) => <circle key={index} cx={x(index)} cy={y(value)} r={1.5} />))}
    </svg>
  );
}

interface Point {
  readonly index: number;
  readonly value: number;
}

/** The points in a row without a gap. */
function pieces(values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ index, value });
  });
  return runs.filter((run) => run.length > 0);
}
