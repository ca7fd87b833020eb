import type { ReactNode } from 'react';
import styles from './Foreseen.module.css';

interface Props {
  /** Counts, all of one figure. */
  readonly now: number;
  readonly low: number;
  readonly high: number;
  readonly target: number;
}

/** Where a figure stands, between what it may end with, beside its target, on one line from zero: the words beside it say the same. */
export function Foreseen({ now, low, high, target }: Props): ReactNode {
  const most = Math.max(high, target, 1);
  const at = (value: number): string => `${(100 * value) / most}%`;
  return (
    <span className={styles['line']} aria-hidden="true">
      <i className={styles['range']} style={{ insetInlineStart: at(low), inlineSize: at(high - low) }} />
      <i className={styles['now']} style={{ inlineSize: at(now) }} />
      <i className={styles['target']} style={{ insetInlineStart: at(target) }} />
    </span>
  );
}
