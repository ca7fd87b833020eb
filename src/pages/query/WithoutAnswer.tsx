import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { causeOf } from '../../ui/figure/causeOf.ts';
import type { Unanswered } from '../../app/dataset/useInquiry.ts';
import styles from './QueryPage.module.css';

interface Props {
  readonly reason: Unanswered;
}

/** Why a query, or the file of its result, ended in nothing, and what to do. */
export function WithoutAnswer({ reason }: Props): ReactNode {
  const { formatMessage } = useIntl();
  if (reason.state === 'refused')
    return (
      <div role="alert" className={styles['refused']}>
        <p>{formatMessage({ id: 'query.refused' })}</p>
        <pre lang="en" tabIndex={0}>
          {reason.message}
        </pre>
      </div>
    );
  return (
    <p role="alert" className={styles['refused']}>
      {reason.state === 'late'
        ? formatMessage({ id: 'query.late' })
        : formatMessage({ id: 'query.failed' }, { cause: formatMessage({ id: `cause.${causeOf(reason.message)}` }) })}
    </p>
  );
}
