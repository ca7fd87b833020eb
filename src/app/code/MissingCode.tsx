import { type ReactNode, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import styles from '../../ui/figure/Failure.module.css';
import { Button } from '../../ui/layout/Button.tsx';
import { Detail } from '../../ui/layout/Detail.tsx';
import { loadNewest } from '../offline/installed.ts';
import { type Missing, whyMissing } from './whyMissing.ts';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** In the place of what could not be fetched: why, what is kept, and what to do. */
export function MissingCode({ error, onRetry }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [why, setWhy] = useState<Missing | null>(null);
  useEffect(() => {
    void whyMissing().then(setWhy);
  }, []);
  return (
    <div className={styles['failure']} role="alert">
      <p>
        {formatMessage({ id: 'code.missing' })} {why !== null && formatMessage({ id: `code.missing.${why}` })}
      </p>
      {why === 'version' ? (
        <Button look="filled" onClick={() => void loadNewest()}>
          {formatMessage({ id: 'page.reload' })}
        </Button>
      ) : (
        <Button look="filled" onClick={onRetry}>
          {formatMessage({ id: 'page.retry' })}
        </Button>
      )}
      <Detail text={error.message} />
    </div>
  );
}
