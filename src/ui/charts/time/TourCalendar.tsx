import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatDay, formatFigure } from '../../../i18n/format.ts';
import type { Period } from '../../../model/time/period.ts';
import type { Stop } from '../../../model/figure/answers/tour.ts';
import type { Released } from '../../../model/figure/released.ts';
import { calendarOf } from './calendar.ts';
import { ChartCard } from '../ChartCard.tsx';
import tables from '../ChartTable.module.css';
import styles from './TourCalendar.module.css';

interface Props {
  readonly period: Period;
  /** Outside the hub, in order; `city` is a name. */
  readonly stops: readonly Released<Stop>[];
}

const CELL = 13;
const TOP = 16;
/** Pixels of the screen for one of the drawing. */
const ZOOM = 1.5;
/** Cities on the road in a day from which a colour darkens. */
const STEPS = [1, 2, 3, 5];

/** The days on which trainers were on the road, one square each, darker with the number of cities. */
export function TourCalendar({ period, stops }: Props): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage({ id: 'tour.title' });
  const byDay = new Map<string, Released<Stop>[]>();
  for (const stop of stops) byDay.set(stop.day, [...(byDay.get(stop.day) ?? []), stop]);
  const summary = messages.formatMessage(
    { id: 'tour.summary' },
    { days: byDay.size, cities: new Set(stops.map(({ city }) => city)).size },
  );
  const columns = ['sessions', 'attendances', 'people'] as const;
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'sessions', period, of: stops }}
      rows={stops.length}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.formatMessage({ id: 'tour.day' })}</th>
              <th scope="col">{messages.formatMessage({ id: 'breakdown.city' })}</th>
              {columns.map((id) => (
                <th key={id} scope="col">
                  {messages.formatMessage({ id: `indicator.${id}` })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stops.map((stop) => (
              <tr key={`${stop.day}${stop.city}`}>
                <th scope="row">{formatDay(stop.day, messages)}</th>
                <td className={styles['city']}>{stop.city}</td>
                {columns.map((id) => (
                  <td key={id}>{formatFigure(stop[id], id, messages)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
        {calendarOf(period).map(({ days, columns: weeks, months }) => (
          <svg
            key={days[0]?.day}
            viewBox={`0 0 ${weeks * CELL} ${TOP + 7 * CELL}`}
            style={{ inlineSize: `${weeks * CELL * ZOOM}px` }}
            role="img"
            aria-label={`${title}. ${summary}`}
          >
            {months.map(({ month, column }) => (
              <text key={month} x={column * CELL} y={11} className={styles['month']}>
                {messages.formatDate(`${month}-01T00:00:00Z`, {
                  timeZone: 'UTC',
                  month: 'short',
                  ...(month.endsWith('-01') && { year: '2-digit' }),
                })}
              </text>
            ))}
            {days.map(({ day, column, row }) => {
              const here = byDay.get(day) ?? [];
              return (
                <rect
                  key={day}
                  x={column * CELL}
                  y={TOP + row * CELL}
                  width={CELL - 2}
                  height={CELL - 2}
                  rx={2}
                  className={styles['day']}
                  data-level={STEPS.filter((step) => here.length >= step).length}
                >
                  {here.length > 0 && (
                    <title>{`${formatDay(day, messages)} : ${here.map(({ city }) => city).join(', ')}`}</title>
                  )}
                </rect>
              );
            })}
          </svg>
        ))}
      </div>
      <ul className={styles['legend']}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <i className={styles['swatch']} data-level={index + 1} />
            {messages.formatMessage(
              { id: 'tour.level' },
              { from: step, to: (STEPS[index + 1] ?? 0) - 1, kind: kindOf(index) },
            )}
          </li>
        ))}
      </ul>
    </ChartCard>
  );
}

function kindOf(index: number): 'one' | 'several' | 'more' {
  const [from = 0, next] = STEPS.slice(index);
  return next === undefined ? 'more' : next === from + 1 ? 'one' : 'several';
}
