import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatUnit, formatValue } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure.ts';
import { type Circle, legendValues, radius } from './circles.ts';
import styles from './RegionMap.module.css';

interface Props {
  readonly circles: readonly Circle[];
  readonly width: number;
  /** Name of the hub. */
  readonly hub: string;
  readonly measured: Measured;
}

/** What a circle is worth, and which colour is the hub's. */
export function MapLegend({ circles, width, hub, measured }: Props): ReactNode {
  const messages = useIntl();
  const largest = circles[0]?.value;
  if (largest === undefined) return <p className={styles['note']}>{messages.formatMessage({ id: 'map.empty' })}</p>;
  return (
    <ul className={styles['legend']}>
      <li>
        <i className={styles['swatch']} data-hub="true" />
        {hub}
      </li>
      <li>
        <i className={styles['swatch']} />
        {messages.formatMessage({ id: 'map.elsewhere' })}
      </li>
      {legendValues(largest).map((value) => {
        const r = radius(value, largest, width);
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
  );
}
