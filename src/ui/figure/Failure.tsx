import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import { Detail } from '../layout/Detail.tsx';
import type { Answer } from './answer.ts';
import { type Cause, causeOf } from './causeOf.ts';
import styles from './Failure.module.css';

interface Props {
  readonly of: 'figure' | 'chart' | 'page';
  readonly failure: Extract<Answer<never>, { state: 'failed' }>;
}

/** What went wrong, in the place of what could not be computed, and a way to try again. */
export function Failure({ of, failure }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div className={styles['failure']} role="alert">
      <p>
        {formatMessage({ id: `${of}.failed` })} {formatMessage({ id: `cause.${ofFigures(causeOf(failure.message))}` })}
      </p>
      <Button onClick={failure.retry}>{formatMessage({ id: 'page.retry' })}</Button>
      <Detail text={failure.message} />
    </div>
  );
}

/** The worker that a figure waits for counts, and reads no file. */
function ofFigures(cause: Cause): Cause | 'counter' {
  return cause === 'reader' ? 'counter' : cause;
}
