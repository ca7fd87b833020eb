import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from '../figure/Failure.module.css';

/** What a library or the browser said, for whoever repairs: folded, since it is in no reader's language. */
export function Detail({ text }: { readonly text: string }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <details className={styles['cause']}>
      <summary>{formatMessage({ id: 'card.crashed.cause' })}</summary>
      <code lang="en">{text}</code>
    </details>
  );
}
