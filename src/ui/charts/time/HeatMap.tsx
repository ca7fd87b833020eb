import type { CSSProperties, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../../i18n/format.ts';
import type { Rhythm } from '../../../model/figure/answers/rhythm.ts';
import type { Released } from '../../../model/figure/released.ts';
import { ChartCard } from '../ChartCard.tsx';
import styles from './HeatMap.module.css';
import { HALF, shadeOf } from './shade.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Sessions by day of the week and hour of start: a table whose cells darken with their number. */
export function HeatMap({ rhythm: { period, slots } }: { readonly rhythm: Released<Rhythm> }): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatDate } = messages;
  const title = formatMessage({ id: 'heat.title' });
  const known = slots.filter(({ hour }) => hour !== null);
  const hours = [...new Set(known.map(({ hour }) => hour ?? 0))].sort((a, b) => a - b);
  const countOf = (slot: (typeof slots)[number] | undefined): number =>
    slot?.sessions.state === 'shown' ? slot.sessions.value : 0;
  const most = Math.max(1, ...known.map(countOf));
  const peak = known.find((slot) => countOf(slot) === most);
  const dayName = (weekday: number): string =>
    formatDate(MONDAY + (weekday - 1) * DAY, { weekday: 'long', timeZone: 'UTC' });
  const unknown = slots.filter(({ hour }) => hour === null).reduce((sum, slot) => sum + countOf(slot), 0);
  return (
    <ChartCard
      title={title}
      summary={
        peak === undefined
          ? formatMessage({ id: 'heat.none' })
          : formatMessage({ id: 'heat.summary' }, { day: dayName(peak.weekday), hour: peak.hour ?? 0, count: most })
      }
      measured={{ unit: 'sessions', period, of: slots }}
      notes={[unknown === 0 ? null : formatMessage({ id: 'heat.unknown' }, { count: unknown })]}
    >
      {hours.length > 0 && (
        <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
          <table>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{formatMessage({ id: 'breakdown.weekday' })}</span>
                </th>
                {hours.map((hour) => (
                  <th key={hour} scope="col">
                    {formatMessage({ id: 'heat.hour' }, { hour })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {WEEK.map((weekday) => (
                <tr key={weekday}>
                  <th scope="row">{dayName(weekday)}</th>
                  {hours.map((hour) => {
                    const slot = known.find((each) => each.weekday === weekday && each.hour === hour);
                    const count = countOf(slot);
                    return (
                      <td
                        key={hour}
                        style={{ '--share': `${shadeOf(count / most)}%` } as CSSProperties}
                        data-dark={count / most > HALF}
                      >
                        {slot === undefined ? '' : formatFigure(slot.sessions, 'sessions', messages)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ChartCard>
  );
}
