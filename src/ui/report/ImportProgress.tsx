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
  readonly onCancel: () => void;
}

/** The running import: which file, how many rows so far, and a way out. */
export function ImportProgress({ file, done, files, rows, onCancel }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['progress']}>
      <div className={styles['words']} role="status">
        <FormattedMessage id="import.running" values={{ file, nth: Math.min(done + 1, files), files, rows }} />
      </div>
      {/* How many rows are to come is not known before they are read. */}
      <div className={styles['bar']} role="progressbar" aria-label={formatMessage({ id: 'import.title' })} />
      <Button onClick={onCancel}>
        <FormattedMessage id="import.cancel" />
      </Button>
    </div>
  );
}
