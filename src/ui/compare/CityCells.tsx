import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatReason } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import styles from './CitiesTable.module.css';
import type { CityRow } from './cityRows.ts';

interface Props {
  readonly row: CityRow;
  readonly columns: readonly Measured[];
  /** From 1, the header included. */
  readonly position: number;
  readonly rank: number | null;
  readonly onPick: (code: string) => void;
}

/** One city of the table; its name keeps only its sessions. */
export function CityCells({ row, columns, position, rank, onPick }: Props): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  return (
    <tr aria-rowindex={position}>
      <td>{rank === null ? '' : messages.formatNumber(rank)}</td>
      <th scope="row">
        <button type="button" onClick={() => onPick(row.code)}>
          {row.name}
        </button>
        {row.isNew && <span className={styles['new']}>{messages.formatMessage({ id: 'compare.new' })}</span>}
      </th>
      <td className={styles['place']}>{row.department}</td>
      {columns.map(({ indicator, unit }) => {
        const figure = row.figures.get(indicator) ?? { state: 'undefined' };
        return (
          <td
            key={indicator}
            title={formatReason(figure, messages) ?? undefined}
            {...figureMarks(indicator, figure, { by: 'city', key: row.code })}
          >
            {formatFigure(figure, unit, messages)}
          </td>
        );
      })}
    </tr>
  );
}
