import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatBase, formatFigure, formatReason, formatValue } from '../../i18n/format.ts';
import type { ComparedCity, ComparedFigure, Comparison } from '../../model/figure/answers/comparison.ts';
import type { Released } from '../../model/figure/released.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import styles from './ComparisonTable.module.css';
import { VerdictBadge } from './VerdictBadge.tsx';
import { printed } from '../../model/place/printed.ts';

interface Props {
  readonly cities: readonly Released<ComparedCity>[];
  readonly rows: readonly Released<Comparison>[];
  /** Name of the region, or of the whole. */
  readonly region: string;
  /** What is compared, and the name of the table. */
  readonly by?: BreakdownId;
  readonly title?: string;
}

/** Cities side by side, the whole region last: each rate with its base, interval and verdict, each count with its rank. */
export function ComparisonTable({ cities, rows, region, by = 'city', title: given }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const figureMarks = useFigureMarks();
  const title = given ?? formatMessage({ id: 'compare.title' });
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{formatMessage({ id: 'compare.indicator' })}</span>
            </th>
            {cities.map(({ code, name, isNew, trend }) => (
              <th key={code} scope="col">
                {name}
                {isNew && <span className={styles['new']}>{formatMessage({ id: 'compare.new' })}</span>}
                {trend !== null && <small>{formatMessage({ id: `compare.trend.${trend}` })}</small>}
              </th>
            ))}
            <th scope="col">{region}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.indicator}>
              <th scope="row">{formatMessage({ id: `indicator.${row.indicator}` })}</th>
              {row.cities.map((each, index) => (
                <td
                  key={each.city}
                  data-label={printed(cities[index]?.name ?? '')}
                  {...figureMarks(row.indicator, each.figure, { by, key: each.city })}
                >
                  <strong>{formatFigure(each.figure, row.unit, messages)}</strong>
                  <Details row={row} each={each} />
                </td>
              ))}
              <td data-label={region} {...figureMarks(row.indicator, row.region)}>
                <strong>{formatFigure(row.region, row.unit, messages)}</strong>
                <small>{formatBase(row.indicator, row.region, messages)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a figure rests on, and what may be said of it. */
function Details({
  row,
  each,
}: {
  readonly row: Released<Comparison>;
  readonly each: Released<ComparedFigure>;
}): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { figure, interval, verdict, rank, isTied } = each;
  if (figure.state !== 'shown') return <small>{formatReason(figure, messages)}</small>;
  return (
    <>
      {figure.denominator !== null && <small>{formatBase(row.indicator, figure, messages)}</small>}
      {interval !== null && (
        <small>
          {formatMessage(
            { id: 'compare.interval' },
            {
              low: formatValue(interval.low, 'share', messages),
              high: formatValue(interval.high, 'share', messages),
            },
          )}
        </small>
      )}
      {rank !== null && row.ranked > 1 && (
        <small>{formatMessage({ id: 'compare.rank' }, { rank, isTied, count: row.ranked })}</small>
      )}
      {verdict !== null && <VerdictBadge verdict={verdict} />}
    </>
  );
}
