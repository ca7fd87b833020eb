import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import styles from './ImportProgress.module.css';

interface Props {
  readonly file: string;
  /** Files already read, of `files`. */
  readonly done: number;
  readonly files: number;
  readonly rows: number;
  /** Of what is to be read, from 0 to 1. */
  readonly share: number;
  /** Seconds; `null` while nobody can tell. */
  readonly left: number | null;
  readonly onCancel: () => void;
}

/** Seconds left under which nobody needs to be told. */
const SOON = 3;

/** The running import: which file, how many rows so far, how long still, and a way out. */
export function ImportProgress({ file, done, files, rows, share, left, onCancel }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['progress']}>
      <div className={styles['words']} role="status">
        <FormattedMessage id="import.running" values={{ file, nth: Math.min(done + 1, files), files, rows }} />
      </div>
      <progress className={styles['bar']} value={share} max={1} aria-label={formatMessage({ id: 'import.title' })} />
      {left !== null && left >= SOON && (
        <p className={styles['left']}>
          <FormattedMessage id="import.left" values={{ seconds: Math.round(left) }} />
        </p>
      )}
      <Button onClick={onCancel}>
        <FormattedMessage id="import.cancel" />
      </Button>
    </div>
  );
}
