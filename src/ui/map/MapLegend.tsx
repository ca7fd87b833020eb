import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatUnit, formatValue } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Scale } from './circles.ts';
import { legendValues } from './legendValues.ts';
import styles from './MapLegend.module.css';

interface Props {
  readonly scale: Scale;
  /** Name of the hub. */
  readonly hub: string;
  readonly measured: Released<Measured>;
}

/** What a circle is worth, and which colour is the hub's. */
export function MapLegend({ scale, hub, measured }: Props): ReactNode {
  const messages = useIntl();
  const smallest = smallestOf(measured);
  if (scale.largest === 0 || smallest === Infinity)
    return <p className={styles['note']}>{messages.formatMessage({ id: 'map.empty' })}</p>;
  return (
    <div className={styles['legend']} data-legend>
      <ul>
        <li>
          <i className={styles['swatch']} data-hub="true" />
          {hub}
        </li>
        <li>
          <i className={styles['swatch']} />
          {messages.formatMessage({ id: 'map.elsewhere' })}
        </li>
      </ul>
      <ul>
        {legendValues(scale.largest, smallest).map((value) => {
          const r = scale.radius(value);
          return (
            <li key={value}>
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                <circle cx={r + 1} cy={r + 1} r={r} className={styles['reference']} />
              </svg>
              {formatValue(value, measured.unit, messages)} {formatUnit(value, measured.unit, messages)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The smallest value drawn; `Infinity` where none is. */
function smallestOf({ cells }: Released<Measured>): number {
  const drawn = cells.flatMap(({ figure }) => (figure.state === 'shown' && figure.value > 0 ? [figure.value] : []));
  return Math.min(...drawn);
}
