import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import type { Answer } from './answer.ts';
import styles from './Failure.module.css';

interface Props {
  readonly of: 'figure' | 'chart' | 'page';
  readonly failure: Extract<Answer<never>, { state: 'failed' }>;
}

/** What went wrong, in the place of what could not be computed, and a way to try again. */
export function Failure({ of, failure }: Props): ReactNode {
  const messages = useIntl();
  return (
    <div className={styles['failure']}>
      <p>
        {messages.formatMessage({ id: `${of}.failed` })} <span className={styles['cause']}>{failure.message}</span>
      </p>
      <Button onClick={failure.retry}>{messages.formatMessage({ id: 'page.retry' })}</Button>
    </div>
  );
}
