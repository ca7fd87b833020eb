import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatBase, formatFigure, formatValue } from '../../i18n/format.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import type { Released } from '../../model/figure/released.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import { useDataExtent } from '../figure/Running.tsx';
import { Foreseen } from './Foreseen.tsx';
import { paceNeeded } from './paceNeeded.ts';
import { StateBadge } from './StateBadge.tsx';
import styles from './Targets.module.css';

interface Props {
  readonly rows: readonly Released<TargetStanding>[];
  /** While the period runs: what is expected by now, and what it may end with. */
  readonly isRunning: boolean;
}

/** What was promised beside what is, target by target. */
export function TargetsTable({ rows, isRunning }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const figureMarks = useFigureMarks();
  const title = formatMessage({ id: 'targets.table' });
  const name = (column: 'state' | 'value' | 'now' | 'share' | 'forecast'): string =>
    formatMessage({ id: column === 'now' && !isRunning ? 'targets.achieved' : `targets.${column}` });
  const columns = isRunning
    ? (['state', 'value', 'now', 'forecast'] as const)
    : (['state', 'value', 'now', 'share'] as const);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'targets.indicator' })}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {name(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { indicator, value } = row.target;
            return (
              <tr key={indicator} data-target={indicator}>
                <th scope="row">{formatMessage({ id: `indicator.${indicator}` })}</th>
                <td data-label={name('state')}>
                  <StateBadge state={row.standing.state} />
                </td>
                <td data-label={name('value')}>{formatValue(value, row.unit, messages)}</td>
                <td data-label={name('now')} {...figureMarks(indicator, row.now)}>
                  <strong>{formatFigure(row.now, row.unit, messages)}</strong>
                  <small>{formatBase(indicator, row.now, messages)}</small>
                  {isRunning && <Expected row={row} />}
                </td>
                {isRunning ? (
                  <td data-label={name('forecast')}>
                    <ForecastText row={row} />
                  </td>
                ) : (
                  <td data-label={name('share')}>{shareOf(row, messages)}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Where the figure should be by now to reach its target. */
function Expected({ row: { standing, unit } }: { readonly row: Released<TargetStanding> }): ReactNode {
  const messages = useIntl();
  if (standing.state !== 'on-track' && standing.state !== 'late') return null;
  const value = formatValue(unit === 'share' ? standing.expected : Math.round(standing.expected), unit, messages);
  const from = messages.formatMessage({ id: `targets.from.${standing.from}` });
  return <small>{messages.formatMessage({ id: 'targets.expected' }, { value, from })}</small>;
}

function ForecastText({ row }: { readonly row: Released<TargetStanding> }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const extent = useDataExtent();
  const { forecast, now, target, unit } = row;
  const pace = extent === null ? null : paceNeeded(row, extent.to);
  if (forecast === null) return <small>{formatMessage({ id: 'targets.none.rate' })}</small>;
  if (forecast.state === 'none') return <small>{formatMessage({ id: `targets.none.${forecast.reason}` })}</small>;
  const number = (value: number): string => formatValue(roundly(value), unit, messages);
  return (
    <>
      ≈ {number(forecast.value)}
      {now.state === 'shown' && <Foreseen now={now.value} {...forecast.range} target={target.value} />}
      <small>
        {formatMessage({ id: 'targets.range' }, { low: number(forecast.range.low), high: number(forecast.range.high) })}
      </small>
      {pace !== null && (
        <small>
          {formatMessage({ id: 'targets.pace' }, { missing: pace.missing, monthly: Math.ceil(pace.monthly) })}
        </small>
      )}
    </>
  );
}

/** A share of the target; none of a target of zero. */
function shareOf({ target, now, unit }: Released<TargetStanding>, messages: IntlShape): string {
  if (now.state !== 'shown' || target.value === 0 || unit === 'share') return '–';
  return messages.formatNumber(now.value / target.value, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** Three significant digits: a forecast has no more. */
function roundly(value: number): number {
  return Number(value.toPrecision(3));
}
