import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Class } from '../../../geo/classes.ts';
import { formatUnit, formatValue } from '../../../i18n/format.ts';
import type { Unit } from '../../../model/figure/indicator.ts';
import type { Area } from './areas.ts';
import styles from './Areas.module.css';

interface Props {
  readonly classes: readonly Class[];
  readonly areas: readonly Area[];
  readonly unit: Unit;
}

/** What each colour stands for, with how many departments have it, and those that have none. */
export function AreaLegend({ classes, areas, unit }: Props): ReactNode {
  const messages = useIntl();
  const number = (value: number): string => formatValue(value, unit, messages);
  const count = (level: Area['level']): string =>
    messages.formatMessage({ id: 'map.departments' }, { count: areas.filter((area) => area.level === level).length });
  const isBlank = areas.some(({ level }) => level === null);
  return (
    <ul className={styles['classes']} data-legend>
      {classes.map(({ from, to }, level) => (
        <li key={from}>
          <i className={styles['class']} data-level={level} />
          {from === to
            ? number(from)
            : messages.formatMessage({ id: 'map.class' }, { from: number(from), to: number(to) })}{' '}
          {formatUnit(to, unit, messages)} · {count(level)}
        </li>
      ))}
      {areas.some(({ level }) => level === 'same') && (
        <li>
          <i className={styles['class']} data-level="same" />
          {messages.formatMessage({ id: 'map.same' })} · {count('same')}
        </li>
      )}
      {isBlank && (
        <li>
          <i className={styles['class']} />
          {messages.formatMessage({ id: 'map.no-value' })} · {count(null)}
        </li>
      )}
    </ul>
  );
}
