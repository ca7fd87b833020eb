import type { CSSProperties, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Overlap } from '../../model/figure/answers/overlap.ts';
import { ChartCard } from '../charts/ChartCard.tsx';
import styles from './OverlapMatrix.module.css';

interface Props {
  readonly overlap: Released<Overlap>;
  readonly nameOf: (code: string) => string;
}

/** People seen in both of two cities; on the diagonal, the people of a city. The table is the chart. */
export function OverlapMatrix({ overlap, nameOf }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { cities, people, together, period } = overlap;
  const title = formatMessage({ id: 'overlap.title' });
  const shade = (row: number, column: number): CSSProperties => {
    const [both, one, other] = [
      valueOf(people[row]?.[column]),
      valueOf(people[row]?.[row]),
      valueOf(people[column]?.[column]),
    ];
    const share = row === column || both === null ? 0 : both / Math.max(1, Math.min(one ?? 1, other ?? 1));
    return { '--share': `${Math.round(share * 100)}%` } as CSSProperties;
  };
  const tell = (row: number, column: number, figure: Released<Figure>): string =>
    formatMessage(
      { id: row === column ? 'overlap.own' : 'overlap.both' },
      {
        count: formatFigure(figure, 'people', messages),
        one: nameOf(cities[row] ?? ''),
        other: nameOf(cities[column] ?? ''),
      },
    );
  return (
    <ChartCard
      title={title}
      summary={formatMessage(
        { id: 'overlap.summary' },
        { count: valueOf(together) ?? 0, isShown: together.state === 'shown' },
      )}
      measured={{ unit: 'people', period, of: overlap }}
    >
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{formatMessage({ id: 'cities.name' })}</span>
              </th>
              {cities.map((code) => (
                <th key={code} scope="col">
                  {nameOf(code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((figures, row) => (
              <tr key={cities[row]}>
                <th scope="row">{nameOf(cities[row] ?? '')}</th>
                {figures.map((figure, column) => (
                  <td
                    key={cities[column]}
                    data-own={row === column}
                    style={shade(row, column)}
                    title={tell(row, column, figure)}
                  >
                    {formatFigure(figure, 'people', messages)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartCard>
  );
}

function valueOf(figure: Released<Figure> | undefined): number | null {
  return figure?.state === 'shown' ? figure.value : null;
}
