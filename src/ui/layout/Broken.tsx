import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from '../figure/Failure.module.css';
import { Button } from './Button.tsx';

/** In the place of a card whose program is wrong. */
export function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['failure']} role="alert">
      <p>{formatMessage({ id: 'card.crashed' })}</p>
      <details className={styles['cause']}>
        <summary>{formatMessage({ id: 'card.crashed.cause' })}</summary>
        <code>{error.message}</code>
      </details>
      <Button onClick={onRetry}>{formatMessage({ id: 'page.retry' })}</Button>
    </div>
  );
}
