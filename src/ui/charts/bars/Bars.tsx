import type { ReactNode } from 'react';
import styles from './Bars.module.css';

/** One bar: `size` is from 0 to 1 of the longest, or `null` when there is no value to draw. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly size: number | null;
  readonly value: string;
  readonly detail?: string;
  readonly color?: string;
  readonly isUnknown?: boolean;
  /** Where the period compared stood, on the same scale. */
  readonly before?: number | null;
}

interface Props {
  readonly name: string;
  readonly bars: readonly Bar[];
  /** True when details are sentences, which go under their bar. */
  readonly isWordy?: boolean;
  /** Makes a click on a bar do something; the table beside it is the way of the keyboard. */
  readonly onPick?: ((key: string) => void) | null;
}

/** Horizontal bars. One picture for assistive technology: the table beside it has the cells. */
export function Bars({ name, bars, isWordy = false, onPick = null }: Props): ReactNode {
  const isDetailed = bars.some(({ detail }) => detail !== undefined);
  const layout = isWordy ? 'wordy' : isDetailed ? 'detailed' : 'plain';
  return (
    <div role="img" aria-label={name} className={styles['bars']} data-layout={layout}>
      {bars.map(({ key, label, size, value, detail, color, isUnknown, before = null }) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a picture: the rows of its table are buttons
        <div
          key={key}
          className={styles['bar']}
          data-unknown={isUnknown ?? false}
          data-pickable={onPick !== null}
          onClick={() => onPick?.(key)}
        >
          <span className={styles['label']}>{label}</span>
          <span className={styles['track']}>
            {size !== null && size > 0 && (
              <span className={styles['fill']} style={{ inlineSize: `${size * 100}%`, backgroundColor: color }} />
            )}
            {before !== null && <i className={styles['before']} style={{ insetInlineStart: `${before * 100}%` }} />}
          </span>
          <span className={styles['value']}>{value}</span>
          <span className={styles['detail']}>{detail}</span>
        </div>
      ))}
    </div>
  );
}
