import type { ReactNode } from 'react';
import styles from './RatioBars.module.css';

interface Props {
  readonly bars: readonly { readonly name: string; readonly value: number; readonly label: string }[];
}

/** Numbers beside each other as bars from zero, each with its value written out. */
export function RatioBars({ bars }: Props): ReactNode {
  const most = Math.max(...bars.map(({ value }) => value));
  return (
    <ul className={styles['bars']}>
      {bars.map(({ name, value, label }) => (
        <li key={name}>
          <span>{name}</span>
          <span className={styles['track']} aria-hidden="true">
            <span className={styles['bar']} style={{ inlineSize: `${(100 * value) / most}%` }} />
          </span>
          <strong>{label}</strong>
        </li>
      ))}
    </ul>
  );
}
