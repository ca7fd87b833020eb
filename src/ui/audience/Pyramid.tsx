import type { CSSProperties, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Crossing } from '../../model/figure/answers/crossing.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import styles from './Pyramid.module.css';
import { CrossTable } from './CrossTable.tsx';

interface Props {
  /** Ages in rows, genders in columns. */
  readonly crossing: Released<Crossing>;
  readonly label: (by: Released<Crossing>['rows']['by'], key: string) => string;
}

/** Women to the left, men to the right, the oldest on top; everybody else is in the table. */
export function Pyramid({ crossing, label }: Props): ReactNode {
  const { formatMessage, formatNumber } = useIntl();
  const { rows, columns, cells, total, period } = crossing;
  const at = (row: number, gender: string): number => countOf(cells[row]?.[columns.keys.indexOf(gender)]);
  const ages = rows.keys
    .map((key, index) => ({ key, women: at(index, 'F'), men: at(index, 'M') }))
    .filter(({ key }) => key !== 'unknown')
    .toReversed();
  const drawn = ages.reduce((sum, { women, men }) => sum + women + men, 0);
  const most = Math.max(1, ...ages.flatMap(({ women, men }) => [women, men]));
  // A bar leaves room for the longest count, so that all keep one scale.
  const digits = { '--digits': formatNumber(most).length } as CSSProperties;
  const part = (count: number, color: string): CSSProperties =>
    ({ '--part': (count / most).toFixed(4), backgroundColor: color }) as CSSProperties;
  const title = formatMessage({ id: 'pyramid.title' });
  const summary = formatMessage({ id: drawn === 0 ? 'pyramid.none' : 'pyramid.summary' }, { count: drawn });
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'people', period, of: crossing }}
      notes={[formatMessage({ id: 'pyramid.other' }, { count: countOf(total) - drawn })]}
      table={<CrossTable crossing={crossing} title={title} label={label} />}
    >
      <div role="img" aria-label={`${title}. ${summary}`} className={styles['pyramid']} style={digits}>
        <strong>{label('gender', 'F')}</strong>
        <span />
        <strong>{label('gender', 'M')}</strong>
        {ages.map(({ key, women, men }) => (
          <div key={key} className={styles['row']}>
            <span className={styles['left']}>
              <span>{formatNumber(women)}</span>
              <i style={part(women, 'var(--color-women)')} />
            </span>
            <span className={styles['age']}>{label('age', key)}</span>
            <span className={styles['right']}>
              <i style={part(men, 'var(--color-men)')} />
              <span>{formatNumber(men)}</span>
            </span>
          </div>
        ))}
      </div>
    </ChartCard>
  );
}

function countOf(figure: Released<Figure> | undefined): number {
  return figure?.state === 'shown' ? figure.value : 0;
}
