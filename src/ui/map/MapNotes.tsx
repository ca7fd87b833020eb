import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatUnit, formatValue } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Circle, Scale } from './circles.ts';
import styles from './MapLegend.module.css';
import type { Unplaced } from './unplaced.ts';

interface Props {
  readonly circles: readonly Circle[];
  readonly scale: Scale;
  readonly unplaced: Unplaced;
  readonly measured: Released<Measured>;
  /** What is noted of cities, by INSEE code. */
  readonly noted: ReadonlyMap<string, readonly string[]>;
}

/** What the map does not show, or shows larger than it is, then who made its data. */
export function MapNotes({ circles, scale, unplaced, measured, noted }: Props): ReactNode {
  const messages = useIntl();
  const { unknown, outside, withheld } = unplaced;
  const floor = Math.ceil(scale.floor);
  const notes = [
    unknown?.state === 'shown' &&
      messages.formatMessage(
        { id: 'map.unplaced' },
        { count: unknown.value, value: formatFigure(unknown, measured.unit, messages) },
      ),
    unknown?.state === 'withheld' && messages.formatMessage({ id: 'map.unplaced.withheld' }),
    outside > 0 && messages.formatMessage({ id: 'map.outside' }, { count: outside }),
    withheld > 0 && messages.formatMessage({ id: 'map.withheld' }, { count: withheld }),
    circles.some(({ figure }) => figure.value < scale.floor) &&
      messages.formatMessage(
        { id: 'map.smallest' },
        { value: `${formatValue(floor, measured.unit, messages)} ${formatUnit(floor, measured.unit, messages)}` },
      ),
  ];
  // A note of two towns is said once.
  const told = new Set(circles.flatMap(({ city }) => noted.get(city.code) ?? []));
  return (
    <>
      {told.size > 0 && (
        <div className={styles['note']}>
          {messages.formatMessage({ id: 'map.noted' })}
          <ul>
            {[...told].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {notes
        .filter((note) => typeof note === 'string')
        .map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
      <p className={styles['credits']}>{messages.formatMessage({ id: 'map.credits' })}</p>
    </>
  );
}
