import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatBase, formatFigure, formatPeriod, formatReason } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Period } from '../../model/time/period.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import { Running } from '../figure/Running.tsx';
import styles from './AmongTable.module.css';

interface Props {
  /** One a column, each with the same indicators in the same order. */
  readonly years: readonly {
    readonly name: string;
    readonly period: Period;
    readonly figures: readonly Released<Measured>[];
  }[];
  readonly onPick: (period: Period) => void;
}

/** The same figures year beside year, the oldest first. */
export function YearsTable({ years, onPick }: Props): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  const title = messages.formatMessage({ id: 'years.table' });
  const [first] = years;
  if (first === undefined) return null;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.formatMessage({ id: 'compare.indicator' })}</th>
            {years.map(({ name, period }) => (
              <th key={period.from} scope="col">
                <button type="button" className={styles['pick']} onClick={() => onPick(period)}>
                  {name}
                </button>
                <small>
                  {formatPeriod(period, messages)} <Running period={period} />
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.figures.map(({ indicator, unit }, row) => (
            <tr key={indicator}>
              <th scope="row">{messages.formatMessage({ id: `indicator.${indicator}` })}</th>
              {years.map(({ period, figures }) => {
                const figure = figures[row]?.total;
                if (figure === undefined) return <td key={period.from}>–</td>;
                const base = figure.state === 'shown' ? formatBase(indicator, figure, messages) : null;
                return (
                  <td key={period.from} {...figureMarks(indicator, figure, { by: 'year', key: period.from })}>
                    <strong>{formatFigure(figure, unit, messages)}</strong>
                    <small>{base ?? formatReason(figure, messages)}</small>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
