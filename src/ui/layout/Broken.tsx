import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from '../figure/Failure.module.css';
import { Button } from './Button.tsx';
import { Detail } from './Detail.tsx';

/** In the place of a card whose program is wrong. */
export function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['failure']} role="alert">
      <p>{formatMessage({ id: 'card.crashed' })}</p>
      <Button onClick={onRetry}>{formatMessage({ id: 'page.retry' })}</Button>
      <Detail text={error.message} />
    </div>
  );
}
