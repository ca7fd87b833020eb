import type { CSSProperties, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Crossing } from '../../model/figure/answers/crossing.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { HALF, shadeOf } from '../charts/time/shade.ts';
import heat from '../charts/time/HeatMap.module.css';

interface Props {
  readonly crossing: Released<Crossing>;
  readonly title: string;
  readonly label: (by: Released<Crossing>['rows']['by'], key: string) => string;
}

/** People by two breakdowns: cells darken with their share of the row; totals are counted again. */
export function CrossTable({ crossing: { rows, columns, cells, total }, title, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const all = formatMessage({ id: 'cross.total' });
  const cell = (key: string, figure: Released<Figure> | undefined, whole: Released<Figure> | undefined): ReactNode => {
    const share =
      figure?.state === 'shown' && whole?.state === 'shown' && whole.value > 0 ? figure.value / whole.value : 0;
    return (
      <td
        key={key}
        {...(figure?.state === 'shown' && { 'data-value': figure.value })}
        data-state={figure?.state ?? 'undefined'}
        style={{ '--share': `${shadeOf(Math.min(1, share))}%` } as CSSProperties}
        data-dark={share > HALF}
      >
        {figure === undefined ? '' : formatFigure(figure, 'people', messages)}
      </td>
    );
  };
  return (
    <div className={heat['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: `breakdown.${rows.by}` })}</th>
            {columns.keys.map((key) => (
              <th key={key} scope="col">
                {label(columns.by, key)}
              </th>
            ))}
            <th scope="col">{all}</th>
          </tr>
        </thead>
        <tbody>
          {rows.keys.map((key, index) => (
            <tr key={key}>
              <th scope="row">{label(rows.by, key)}</th>
              {columns.keys.map((column, at) => cell(column, cells[index]?.[at], rows.totals[index]))}
              <td data-total>{formatFigure(rows.totals[index] ?? { state: 'undefined' }, 'people', messages)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{all}</th>
            {columns.keys.map((column, at) => (
              <td key={column} data-total>
                {formatFigure(columns.totals[at] ?? { state: 'undefined' }, 'people', messages)}
              </td>
            ))}
            <td data-total>{formatFigure(total, 'people', messages)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
