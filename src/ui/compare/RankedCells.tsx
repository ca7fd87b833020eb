import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatReason, formatUnknown } from '../../i18n/format.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import { differenceText } from '../charts/BeforeCells.tsx';
import type { Before } from '../figure/Before.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import styles from './RankedTable.module.css';
import type { RankedRow } from './rankedRows.ts';

interface Props {
  readonly row: RankedRow;
  readonly columns: readonly Released<Measured>[];
  /** The period compared, column by column. */
  readonly befores: readonly (Before | null)[];
  /** From 1, the header included. */
  readonly position: number;
  readonly rank: number | null;
  readonly hasPlace: boolean;
  /** Left out on paper. */
  readonly isOnScreen: boolean;
  readonly onPick: (key: string) => void;
}

/** One row of the table; its name keeps only its sessions. */
export function RankedCells({ row, columns, befores, position, rank, hasPlace, isOnScreen, onPick }: Props): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  return (
    <tr aria-rowindex={position} {...(isOnScreen && { 'data-onscreen': true })}>
      <td>{rank === null ? '' : messages.formatNumber(rank)}</td>
      <th scope="row">
        <button type="button" onClick={() => onPick(row.key)}>
          {row.name}
        </button>
        {row.isNew && <span className={styles['new']}>{messages.formatMessage({ id: 'compare.new' })}</span>}
        {row.trend !== null && row.trend !== 'none' && <TrendSign trend={row.trend} />}
      </th>
      {hasPlace && <td className={styles['place']}>{row.place}</td>}
      {columns.map(({ indicator, unit, by }, index) => {
        const figure = row.figures.get(indicator) ?? { state: 'undefined' };
        return (
          <td
            key={indicator}
            title={formatReason(figure, messages) ?? undefined}
            {...figureMarks(indicator, figure, { by: by ?? 'city', key: row.key })}
          >
            {formatFigure(figure, unit, messages)}
            {unit === 'hours' && <small>{formatUnknown(indicator, figure, messages)}</small>}
            <Since now={figure} before={befores[index]?.at(row.key) ?? null} unit={unit} />
          </td>
        );
      })}
    </tr>
  );
}

/** How a figure differs from the period compared, when both are told; what it was is its title. */
function Since({
  now,
  before,
  unit,
}: {
  now: Released<Figure>;
  before: Released<Figure> | null;
  unit: Unit;
}): ReactNode {
  const messages = useIntl();
  if (now.state !== 'shown' || before?.state !== 'shown') return null;
  return (
    <small title={messages.formatMessage({ id: 'ranked.was' }, { value: formatFigure(before, unit, messages) })}>
      {now.value === before.value ? '=' : differenceText(now, before, unit, messages)}
    </small>
  );
}

function TrendSign({ trend }: { readonly trend: 'rising' | 'falling' }): ReactNode {
  const { formatMessage } = useIntl();
  const words = formatMessage({ id: `compare.trend.${trend}` });
  const Icon = trend === 'rising' ? IconTrendingUp : IconTrendingDown;
  return (
    <span className={styles['trend']} role="img" aria-label={words} title={words}>
      <Icon size={16} aria-hidden="true" />
    </span>
  );
}
